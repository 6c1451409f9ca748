package dev.parley.core.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A date, span or instant as the news gives it, in EDTF (ISO 8601-2) and kept as written. Two are
 * equal when they mean the same, whatever the offset that a date-time is written with.
 */
public final class Edtf {

    private final String text;
    private final Expression expression;
    private final Span span;
    private final Span reach;

    private Edtf(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
        this.span = expression.span();
        this.reach = expression.reach();
    }

    /**
     * Reads a date.
     *
     * @throws EdtfException if the text is not in one of the forms of docs/edtf.md
     */
    public static Edtf parse(String text) {
        return RecentDates.find(text, Edtf::parseAnew);
    }

    private static Edtf parseAnew(String text) {
        return new Edtf(text, EdtfParser.parse(text));
    }

    /** The date exactly as it was written. */
    public String text() {
        return text;
    }

    /** From the earliest to the latest instant that the date can mean, in UTC days. */
    public Span span() {
        return span;
    }

    /** The span for comparing two sources: a date names a day somewhere on Earth. */
    public Span reach() {
        return reach;
    }

    /** Whether both ends are known. */
    public boolean bounded() {
        return span.bounded();
    }

    /** The last instant that the date can mean, which is when it counts as known. */
    public Instant end() {
        return span.latest();
    }

    Expression expression() {
        return expression;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edtf that && expression.equals(that.expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
