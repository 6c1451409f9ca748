package dev.parley.bench.live;

import dev.parley.bench.measure.Latencies;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What was heard at one place, and when. */
final class Ear implements LiveNode.Arrival {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Map<String, Long> heard = new ConcurrentHashMap<>();

    @Override
    public void heard(String externalId, long micros) {
        heard.put(externalId, micros);
    }

    /** How long after its commit each was heard; waits for the last of them. */
    Latencies after(Map<String, Long> committed) throws InterruptedException {
        awaitAll(committed);
        Latencies latencies =
                new Latencies(
                        committed.entrySet().stream()
                                .mapToDouble(commit -> millis(commit.getKey(), commit.getValue()))
                                .toArray());
        heard.keySet().removeAll(committed.keySet());
        return latencies;
    }

    private void awaitAll(Map<String, Long> committed) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!heard.keySet().containsAll(committed.keySet())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Some events were never heard of");
            }
            Thread.sleep(10);
        }
    }

    private double millis(String externalId, long committedMicros) {
        return (Objects.requireNonNull(heard.get(externalId)) - committedMicros) / 1e3;
    }
}
