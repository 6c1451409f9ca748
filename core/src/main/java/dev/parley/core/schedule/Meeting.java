package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting at a point of both clocks.
 *
 * @param schedule none if every claim about it has gone
 * @param revision the number of the last revision of its schedule
 */
public record Meeting(String name, Optional<Schedule> schedule, int revision) {

    public Status status() {
        return schedule.map(Schedule::status).orElse(Status.WITHDRAWN);
    }

    public @Nullable Edtf when() {
        return schedule.map(Schedule::when).orElse(null);
    }
}
