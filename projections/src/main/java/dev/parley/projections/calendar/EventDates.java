package dev.parley.projections.calendar;

import dev.parley.core.time.Edtf;
import dev.parley.projections.words.Drawn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands in a calendar.
 *
 * @param end not included; {@code null} if the event has no duration
 */
record EventDates(Temporal start, @Nullable Temporal end) {

    /** The place of a date; none in years that a calendar cannot write. */
    static Optional<EventDates> of(Edtf date) {
        Drawn drawn = Drawn.of(date);
        return writable(drawn.first()) && writable(drawn.last())
                ? Optional.of(of(drawn))
                : Optional.empty();
    }

    private static EventDates of(Drawn drawn) {
        return drawn.last() instanceof LocalDate last
                ? new EventDates(drawn.first(), last.plusDays(1))
                : atInstants(seconds(drawn.first()), seconds(drawn.last()));
    }

    private static EventDates atInstants(Instant start, Instant end) {
        return new EventDates(start, end.isAfter(start) ? end : null);
    }

    private static Instant seconds(Temporal moment) {
        return Instant.from(moment).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Four digits, and a day after it. */
    private static boolean writable(Temporal moment) {
        int year =
                moment instanceof LocalDate day
                        ? day.getYear()
                        : Instant.from(moment).atOffset(ZoneOffset.UTC).getYear();
        return year >= 1 && year < 9999;
    }
}
