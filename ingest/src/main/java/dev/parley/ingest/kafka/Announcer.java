package dev.parley.ingest.kafka;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Sends on what dead letters there are, whenever it hears of any, and what was left over before.
 */
final class Announcer {

    private static final int LONGEST_SILENCE_SECONDS = 30;

    private final DeadLetters letters;
    private final Semaphore news = new Semaphore(1);

    Announcer(DeadLetters letters) {
        this.letters = letters;
    }

    void wake() {
        news.release();
    }

    void run(DeadLetterTopic topic, BooleanSupplier open) throws InterruptedException {
        while (open.getAsBoolean()) {
            while (letters.announce(topic::send)) {
                // as long as there are more
            }
            boolean _ = news.tryAcquire(LONGEST_SILENCE_SECONDS, TimeUnit.SECONDS);
            news.drainPermits();
        }
    }
}
