package dev.parley.core.time;

import dev.parley.core.time.Expression.DateTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads date-times; one without an offset is in UTC. */
final class DateTimeParser {

    private static final String LOCAL =
            "-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?";
    private static final String OFFSET = "(Z|[+-][0-9]{2}(:[0-9]{2})?)";
    private static final Pattern DATE_TIME = Pattern.compile(LOCAL + OFFSET + "?");
    private static final Pattern WITH_OFFSET = Pattern.compile(LOCAL + OFFSET);

    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .optionalStart()
                    .appendOffset("+HH:mm", "Z")
                    .optionalEnd()
                    .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .withChronology(IsoChronology.INSTANCE);

    private DateTimeParser() {}

    static DateTime parse(String text) {
        if (!DATE_TIME.matcher(text).matches()) {
            throw EdtfException.unreadable(text);
        }
        return new DateTime(instant(text).truncatedTo(ChronoUnit.MICROS));
    }

    static boolean statesOffset(String text) {
        return WITH_OFFSET.matcher(text).matches();
    }

    private static Instant instant(String text) {
        try {
            return FORMAT.parse(text, Instant::from);
        } catch (DateTimeException noSuchTime) {
            throw EdtfException.unreadable(text);
        }
    }
}
