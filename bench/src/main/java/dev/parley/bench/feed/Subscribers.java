package dev.parley.bench.feed;

import dev.parley.bench.measure.Latencies;
import dev.parley.bench.parley.Committed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;

/** Many subscribers of a feed, whose sockets one thread reads. */
final class Subscribers implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int BUFFER = 1 << 16;

    /** As many as a server lets wait for it: one more would wait a second before it tried again. */
    private static final int AT_ONCE = 50;

    /** Long enough for what should not have been sent to come too. */
    private static final Duration SETTLE = Duration.ofMillis(100);

    private final List<Subscriber> all = new ArrayList<>();
    private final Selector selector = Selector.open();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final FutureTask<Void> reading = new FutureTask<>(this::readUntilClosed, null);

    private Subscribers() throws IOException {}

    /** So many subscribers who are connected and wait for what comes after a position. */
    static Subscribers of(int port, long after, int count)
            throws IOException, InterruptedException, ExecutionException {
        Subscribers subscribers = new Subscribers();
        Thread.ofPlatform().daemon().name("subscribers").start(subscribers.reading);
        for (int left = count; left > 0; left -= AT_ONCE) {
            subscribers.connect(port, after, Math.min(left, AT_ONCE));
        }
        return subscribers;
    }

    private void connect(int port, long after, int count)
            throws IOException, InterruptedException, ExecutionException {
        for (int i = 0; i < count; i++) {
            all.add(Subscriber.of(port, after, selector));
        }
        selector.wakeup();
        await(Subscriber::greeted);
    }

    private void readUntilClosed() {
        try {
            while (true) {
                selector.select(this::read);
            }
        } catch (ClosedSelectorException _) {
            // This is how it ends.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key) {
        try {
            ((Subscriber) key.attachment()).read(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long after its commit each subscriber had each message; waits for the last of them. */
    Latencies after(List<Committed> committed) throws InterruptedException, ExecutionException {
        await(subscriber -> subscriber.count() >= committed.size());
        Thread.sleep(SETTLE);
        return new Latencies(
                all.stream()
                        .flatMapToDouble(subscriber -> subscriber.millisAfter(committed))
                        .toArray());
    }

    private void await(Predicate<Subscriber> condition)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!all.stream().allMatch(condition)) {
            if (reading.isDone()) {
                reading.get();
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Some subscribers still wait for messages");
            }
            Thread.sleep(10);
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
        for (Subscriber subscriber : all) {
            subscriber.close();
        }
    }
}
