package dev.parley.core.time;

import dev.parley.core.time.Expression.CalendarDate;
import dev.parley.core.time.Expression.DateTime;
import dev.parley.core.time.Expression.Interval;
import dev.parley.core.time.Expression.SubYear;
import java.time.Instant;
import java.time.LocalDate;

/** A moment on a clock, as asked for: an instant, or a date that is meant through its end. */
public final class Moment {

    private static final Span FOUR_DIGIT_YEARS =
            Span.ofDays(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));

    private Moment() {}

    /**
     * Reads a date-time with an offset, or a plain day, month or year.
     *
     * @throws EdtfException if the text is anything else, or lies outside the years 0000 to 9999
     */
    public static Instant parse(String text) {
        return span(text).latest();
    }

    /** As {@link #parse}, of a moment from which on something is meant: the start of a date. */
    public static Instant parseStart(String text) {
        return span(text).earliest();
    }

    private static Span span(String text) {
        var span = span(Edtf.parse(text));
        if (!FOUR_DIGIT_YEARS.contains(span.latest())) {
            throw notAMoment(text, "it must lie in the years 0000 to 9999, in UTC");
        }
        return span;
    }

    private static Span span(Edtf edtf) {
        return switch (edtf.expression()) {
            case DateTime _ when DateTimeParser.statesOffset(edtf.text()) -> edtf.span();
            case DateTime _ -> throw notAMoment(edtf.text(), "add Z or an offset such as +04:00");
            case CalendarDate date when date.plain() -> edtf.span();
            case CalendarDate _, SubYear _, Interval _ ->
                    throw notAMoment(
                            edtf.text(),
                            "write a plain day, month or year, as in 2026-01-24, or a date-time"
                                    + " with an offset, as in 2026-01-24T10:00:00Z");
        };
    }

    private static EdtfException notAMoment(String text, String remedy) {
        return new EdtfException("\"%s\" is not a moment: %s.".formatted(text, remedy));
    }
}
