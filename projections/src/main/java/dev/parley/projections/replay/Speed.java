package dev.parley.projections.replay;

import dev.parley.projections.reading.ReadProblem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many days of the known clock pass in a second. */
record Speed(double daysPerSecond) {

    /** However far apart two moments are. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);

    private static final BigDecimal FASTEST = BigDecimal.valueOf(1_000_000);
    private static final double SECONDS_IN_A_DAY = 86_400;
    private static final double NANOS_IN_A_SECOND = 1e9;

    /** As a parameter says it: a day a second unless it does. */
    static Speed parse(@Nullable String text) {
        try {
            BigDecimal speed = text == null ? BigDecimal.ONE : new BigDecimal(text);
            if (speed.signum() > 0 && speed.compareTo(FASTEST) <= 0) {
                return new Speed(speed.doubleValue());
            }
        } catch (NumberFormatException _) {
            throw bad(text);
        }
        throw bad(text);
    }

    private static ReadProblem bad(@Nullable String text) {
        return ReadProblem.badRequest(
                "Parameter speed: '%s' will not do; give days per second, more than 0 and at most 1,000,000."
                        .formatted(text));
    }

    /** How long a viewer waits between two moments. */
    Duration between(Instant earlier, Instant later) {
        double days = seconds(Duration.between(earlier, later)) / SECONDS_IN_A_DAY;
        double wait = Math.min(days / daysPerSecond, seconds(LONGEST_SILENCE));
        return Duration.ofNanos((long) (wait * NANOS_IN_A_SECOND));
    }

    private static double seconds(Duration duration) {
        return (double) duration.toSeconds() + duration.toNanosPart() / NANOS_IN_A_SECOND;
    }
}
