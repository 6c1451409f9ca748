package dev.parley.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A stretch of time, both ends included; an end at the limits of {@link Instant} is unbounded. */
public record Span(Instant earliest, Instant latest) {

    static final Span UNBOUNDED = new Span(Instant.MIN, Instant.MAX);

    private static final LocalTime END_OF_DAY = LocalTime.MAX.truncatedTo(ChronoUnit.MICROS);

    // A day begins first at UTC+14 and ends last at UTC-12.
    private static final Duration EASTERNMOST_LEAD = Duration.ofHours(14);
    private static final Duration WESTERNMOST_LAG = Duration.ofHours(12);

    public Span {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("A span must not end before it starts.");
        }
    }

    static Span ofDays(LocalDate first, LocalDate last) {
        return new Span(
                first.atStartOfDay().toInstant(ZoneOffset.UTC),
                last.atTime(END_OF_DAY).toInstant(ZoneOffset.UTC));
    }

    Span anywhereOnEarth() {
        return new Span(earliest.minus(EASTERNMOST_LEAD), latest.plus(WESTERNMOST_LAG));
    }

    /** Whether both ends are known. */
    public boolean bounded() {
        return !earliest.equals(Instant.MIN) && !latest.equals(Instant.MAX);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(earliest) && !moment.isAfter(latest);
    }

    public boolean within(Span other) {
        return other.contains(earliest) && other.contains(latest);
    }

    /** Whether this span lies within the other and says more than it. */
    public boolean strictlyWithin(Span other) {
        return within(other) && !equals(other);
    }

    public boolean overlaps(Span other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }
}
