package dev.parley.app.kafka;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what is to come, and says what did not. */
final class Await {

    private Await() {}

    static void until(String what, Callable<Boolean> reached) throws Exception {
        until(what, Duration.ofSeconds(60), reached);
    }

    static void until(String what, Duration patience, Callable<Boolean> reached) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!reached.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within %s: %s".formatted(patience, what));
            }
            Thread.sleep(20);
        }
    }

    /** Sees that something stays as it is for a while. */
    static void holds(String what, Duration time, Callable<Boolean> holding) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (!holding.call()) {
                throw new AssertionError("No longer: " + what);
            }
            Thread.sleep(100);
        }
    }
}
