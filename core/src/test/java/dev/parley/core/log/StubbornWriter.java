package dev.parley.core.log;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;

/**
 * Writes stream after stream, each in one transaction, tries again what failed until it is
 * acknowledged, and now and then changes its mind before the commit.
 */
final class StubbornWriter {

    private static final int PAUSE_NANOS = 10_000_000;
    private static final String TEXT = "text of an event ".repeat(10);

    private final Node node;
    private final String name;
    private final Random random;
    private final Map<String, Integer> offered = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> abandoned = ConcurrentHashMap.newKeySet();
    private final AtomicLong failures = new AtomicLong();
    private volatile boolean stopped;

    StubbornWriter(Node node, String name, long seed) {
        this.node = node;
        this.name = name;
        this.random = new Random(seed);
    }

    CompletableFuture<Void> start() {
        return Threads.start(() -> {
            for (long number = 0; !stopped; number++) {
                offer(name + " " + number, size());
            }
        });
    }

    void stop() {
        stopped = true;
    }

    /** The number of events of each stream that it ever tried to write. */
    Map<String, Integer> offered() {
        return offered;
    }

    /** The streams of which it knows that they were written. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    /** How many events they have. */
    long events() {
        return acknowledged.stream().mapToLong(offered::get).sum();
    }

    /** The streams that it rolled back itself. */
    Set<String> abandoned() {
        return abandoned;
    }

    /** How often it had to try again. */
    long failures() {
        return failures.get();
    }

    private int size() {
        return switch (random.nextInt(20)) {
            case 0 -> random.nextInt(100, 1_000);
            case 1, 2, 3, 4 -> random.nextInt(5, 50);
            default -> random.nextInt(1, 5);
        };
    }

    private void offer(String stream, int events) {
        offered.put(stream, events);
        boolean changesItsMind = random.nextInt(10) == 0;
        while (!isSettled(stream, events, changesItsMind) && !stopped) {
            failures.incrementAndGet();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean isSettled(String stream, int events, boolean changesItsMind) {
        try {
            node.log().inTransaction(() -> write(stream, events, changesItsMind));
            return acknowledged.add(stream);
        } catch (ChangeOfMind _) {
            return abandoned.add(stream);
        } catch (AggregateStreamCreationException _) {
            // the last attempt had come through, and only the answer was lost
            return acknowledged.add(stream);
        } catch (RuntimeException _) {
            return false;
        }
    }

    private void write(String stream, int events, boolean changesItsMind) {
        node.store()
                .publish(
                        LongStream.range(0, events)
                                .mapToObj(sequence -> event(stream, sequence))
                                .toList());
        if (changesItsMind) {
            throw new ChangeOfMind();
        }
    }

    private static DomainEventMessage<?> event(String stream, long sequence) {
        return new GenericDomainEventMessage<>("aggregate", stream, sequence, TEXT);
    }

    private static final class ChangeOfMind extends RuntimeException {}
}
