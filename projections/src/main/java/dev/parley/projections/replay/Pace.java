package dev.parley.projections.replay;

import dev.parley.projections.live.Bell;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps the moments of a replay apart as far as they were, at its speed. */
final class Pace {

    private final Speed speed;
    private final Bell bell;
    private @Nullable Instant current;
    private long since = System.nanoTime();

    /**
     * A pace to go on with.
     *
     * @param current the moment that a viewer was shown last, if any
     */
    Pace(Speed speed, Bell bell, @Nullable Instant current) {
        this.speed = speed;
        this.bell = bell;
        this.current = current;
    }

    /** True if this moment is shown already. */
    boolean at(Instant moment) {
        return moment.equals(current);
    }

    /** Waits until it is time for a moment, or until Parley stops. */
    void await(Instant moment) throws InterruptedException {
        if (current != null) {
            awaitUntil(since + speed.between(current, moment).toNanos());
        }
        current = moment;
        since = System.nanoTime();
    }

    private void awaitUntil(long due) throws InterruptedException {
        long left = due - System.nanoTime();
        while (left > 0 && !bell.closed()) {
            bell.await(bell.rings(), Duration.ofNanos(left));
            left = due - System.nanoTime();
        }
    }
}
