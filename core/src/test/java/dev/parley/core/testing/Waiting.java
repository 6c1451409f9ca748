package dev.parley.core.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what must come to be, however slow the machine is. */
public final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private Waiting() {}

    /**
     * Returns as soon as the condition holds.
     *
     * @throws AssertionError if it does not within two minutes
     */
    public static void until(String sentence, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not so within two minutes: " + sentence);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
