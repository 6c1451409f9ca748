package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of a schedule: when, where and status, as text. A change of it is a revision.
 */
record Reading(@Nullable String when, @Nullable String where, Status status) {

    static Reading of(Optional<Schedule> schedule) {
        return schedule.map(s -> of(s.when(), s.where(), s.status()))
                .orElseGet(() -> of(null, null, Status.WITHDRAWN));
    }

    static Reading of(@Nullable Edtf when, @Nullable String where, Status status) {
        return new Reading(when == null ? null : when.text(), where, status);
    }
}
