package dev.parley.projections.replay;

import dev.parley.projections.reading.Filter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is replayed: a span of the known clock, both ends included, on a recorded clock that stands.
 *
 * @param to {@code null} for no end
 */
record Replay(Instant from, @Nullable Instant to, Instant recordedAsOf, Filter filter) {

    /** The same as a reader saw it who comes back with a token. */
    Replay recordedBy(Instant moment) {
        return new Replay(from, to, moment, filter);
    }

    Instant through() {
        return to == null ? Instant.MAX : to;
    }

    boolean spans(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(through());
    }

    /** Whether schedules are told of, too: no filter but that on the negotiation finds one. */
    boolean showsSchedules() {
        return filter.kind() == null
                && filter.actor() == null
                && filter.source() == null
                && filter.text() == null;
    }
}
