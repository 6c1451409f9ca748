package dev.parley.projections.words;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Instants in words. The end of a day, where a clock puts what is dated by days, is that day. */
public final class InstantWords {

    /** A day as it is written everywhere. */
    public static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final LocalTime END_OF_DAY = LocalTime.MAX.truncatedTo(ChronoUnit.MICROS);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private InstantWords() {}

    public static String of(Instant instant) {
        OffsetDateTime moment = instant.atOffset(ZoneOffset.UTC);
        return endsDay(moment) ? moment.format(DAY) : of(moment);
    }

    /** As {@link #of}, after a verb. */
    public static String at(Instant instant) {
        return (endsDay(instant.atOffset(ZoneOffset.UTC)) ? "at the end of " : "at ") + of(instant);
    }

    /** With the offset that it was written with. */
    public static String of(OffsetDateTime moment) {
        String time = moment.format(moment.getSecond() == 0 ? MINUTE : SECOND);
        String zone =
                moment.getOffset().equals(ZoneOffset.UTC)
                        ? "UTC"
                        : "UTC" + moment.getOffset().getId();
        return moment.format(DAY) + ", " + time + " " + zone;
    }

    private static boolean endsDay(OffsetDateTime moment) {
        return moment.toLocalTime().equals(END_OF_DAY);
    }
}
