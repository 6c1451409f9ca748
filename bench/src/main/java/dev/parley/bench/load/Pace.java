package dev.parley.bench.load;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** So much in a second, irregularly, so that no rhythm of a subject's own falls in with it. */
public final class Pace {

    private final Random random = new Random(1);
    private final double nanosBetween;
    private long due = System.nanoTime();

    public Pace(int perSecond) {
        nanosBetween = (double) TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /** Waits until the next is due; after a delay the following ones catch up. */
    public void await() {
        due += (long) (random.nextDouble(2) * nanosBetween);
        long left = due - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = due - System.nanoTime();
        }
    }
}
