package dev.parley.projections.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a delivery that failed is tried again.
 *
 * @param first pause; each next one is four times as long
 * @param longest pause, and what an endpoint may ask for at most
 * @param patience after which a delivery that still fails is parked
 */
public record Schedule(Duration first, Duration longest, Duration patience) {

    private static final int GROWTH = 4;

    /** Endpoints that failed together are not to be called together again. */
    private static final double JITTER = 0.25;

    /** Fourteen attempts in three days. */
    public static final Schedule USUAL =
            new Schedule(Duration.ofSeconds(5), Duration.ofHours(12), Duration.ofDays(3));

    /**
     * The pause after so many attempts.
     *
     * @param chance from 0 to 1, to spread pauses
     */
    Duration pause(int attempts, double chance) {
        double millis = first.toMillis() * Math.pow(GROWTH, attempts - 1.0);
        double bounded = Math.min(millis, (double) longest.toMillis());
        return Duration.ofMillis(Math.round(bounded * (1 + JITTER * chance)));
    }

    /** The next attempt; the last one is made when patience ends, and after it there is none. */
    Optional<Instant> next(int attempts, Instant firstAttempt, Instant now, double chance) {
        Instant end = firstAttempt.plus(patience);
        Instant next = now.plus(pause(attempts, chance));
        return now.isBefore(end) ? Optional.of(next.isBefore(end) ? next : end) : Optional.empty();
    }

    /** Until when an endpoint that asks for a pause gets one. */
    Instant asked(Duration pause, Instant now) {
        return now.plus(pause.compareTo(longest) < 0 ? pause : longest);
    }
}
