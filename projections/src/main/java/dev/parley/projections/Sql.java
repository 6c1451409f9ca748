package dev.parley.projections;

import dev.parley.core.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants and spans between Java and PostgreSQL; years that have no four digits are infinite. */
public final class Sql {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Sql() {}

    /** An instant as a parameter. */
    public static OffsetDateTime timestamp(Instant instant) {
        if (instant.isBefore(FIRST)) {
            return OffsetDateTime.MIN;
        }
        return instant.isAfter(LAST) ? OffsetDateTime.MAX : instant.atOffset(ZoneOffset.UTC);
    }

    /** A {@code tstzrange} as text, without its end; {@link Instant#MAX} is no end. */
    public static String range(Instant from, Instant to) {
        return "[" + text(from) + "," + (to.equals(Instant.MAX) ? "" : text(to)) + ")";
    }

    /** A {@code tstzrange} as text, with both ends. */
    public static @Nullable String range(@Nullable Span span) {
        return span == null ? null : "[" + text(span.earliest()) + "," + text(span.latest()) + "]";
    }

    /** The span that {@link #range(Span)} made a text of, infinite where that is. */
    public static Span span(String range) {
        String[] ends = range.substring(1, range.length() - 1).split(",", 2);
        return new Span(instant(ends[0]), instant(ends[1]));
    }

    private static Instant instant(String text) {
        return switch (text) {
            case "-infinity" -> Instant.MIN;
            case "infinity" -> Instant.MAX;
            default -> OffsetDateTime.parse(text).toInstant();
        };
    }

    /** The span between two instants in a row, if they are there. */
    public static @Nullable Span span(ResultSet row, String earliest, String latest)
            throws SQLException {
        OffsetDateTime from = row.getObject(earliest, OffsetDateTime.class);
        return from == null
                ? null
                : new Span(end(from), end(row.getObject(latest, OffsetDateTime.class)));
    }

    private static Instant end(OffsetDateTime value) {
        if (value.equals(OffsetDateTime.MIN)) {
            return Instant.MIN;
        }
        return value.equals(OffsetDateTime.MAX) ? Instant.MAX : value.toInstant();
    }

    /** An instant as a text that PostgreSQL reads. */
    public static String text(Instant instant) {
        if (instant.isBefore(FIRST)) {
            return "-infinity";
        }
        return instant.isAfter(LAST) ? "infinity" : instant.toString();
    }

    /** An instant in a row; {@link Instant#MAX} if there is none, as at the end of a range. */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? Instant.MAX : value.toInstant();
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return instant(row, row.findColumn(column));
    }
}
