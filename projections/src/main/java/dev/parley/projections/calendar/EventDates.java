package dev.parley.projections.calendar;

import dev.parley.core.time.Edtf;
import dev.parley.core.time.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands in a calendar: at instants if a date is given as instants, else on whole
 * days. An open end is not drawn out: the event stands on the end that is known.
 *
 * @param end not included; {@code null} if the event has no duration
 */
record EventDates(Temporal start, @Nullable Temporal end) {

    private static final Set<String> NO_DATE = Set.of("", "..");

    /** The place of a date; none in years that a calendar cannot write. */
    static Optional<EventDates> of(Edtf when) {
        Span span = when.span();
        Instant first = span.earliest().equals(Instant.MIN) ? span.latest() : span.earliest();
        Instant last = span.latest().equals(Instant.MAX) ? span.earliest() : span.latest();
        return writable(first) && writable(last)
                ? Optional.of(givesTimes(when) ? atInstants(first, last) : onDays(first, last))
                : Optional.empty();
    }

    private static EventDates onDays(Instant first, Instant last) {
        return new EventDates(day(first), day(last).plusDays(1));
    }

    private static EventDates atInstants(Instant first, Instant last) {
        Instant start = first.truncatedTo(ChronoUnit.SECONDS);
        Instant end = last.truncatedTo(ChronoUnit.SECONDS);
        return new EventDates(start, end.isAfter(start) ? end : null);
    }

    private static boolean givesTimes(Edtf when) {
        return Arrays.stream(when.text().split("/", -1))
                .filter(end -> !NO_DATE.contains(end))
                .allMatch(end -> end.contains("T"));
    }

    /** Four digits, and a day after it. */
    private static boolean writable(Instant moment) {
        int year = moment.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1 && year < 9999;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
