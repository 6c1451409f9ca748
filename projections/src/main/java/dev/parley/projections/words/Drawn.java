package dev.parley.projections.words;

import dev.parley.core.time.Edtf;
import dev.parley.core.time.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Set;

/**
 * Where a date is drawn: at instants if it is given as instants, else on whole days. An open end is
 * not drawn out: the date stands on the end that is known. Both ends are included.
 */
public record Drawn(Temporal first, Temporal last) {

    private static final Set<String> NO_DATE = Set.of("", "..");

    public static Drawn of(Edtf date) {
        Span span = date.span();
        Instant first = span.earliest().equals(Instant.MIN) ? span.latest() : span.earliest();
        Instant last = span.latest().equals(Instant.MAX) ? span.earliest() : span.latest();
        return givesTimes(date) ? new Drawn(first, last) : new Drawn(dayOf(first), dayOf(last));
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static boolean givesTimes(Edtf date) {
        return Arrays.stream(date.text().split("/", -1))
                .filter(end -> !NO_DATE.contains(end))
                .allMatch(end -> end.contains("T"));
    }
}
