package dev.parley.core.log;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** A view of the log that goes on for ever: it reads in batches, and only when it was woken. */
final class LogStream implements TrackingEventStream {

    private final LongFunction<List<TrackedEventMessage<?>>> log;
    private final Queue<TrackedEventMessage<?>> batch = new ArrayDeque<>(LogStorageEngine.BATCH);
    // A permit says that the log may hold more than was read.
    private final Semaphore news = new Semaphore(1);
    private final Registration wakeups;
    private volatile Runnable callback = () -> {};
    private volatile boolean closed;
    private long position;

    /** A stream after the given position, over batches of {@link LogStorageEngine#BATCH}. */
    LogStream(LongFunction<List<TrackedEventMessage<?>>> log, long position, Wakeups wakeups) {
        this.log = log;
        this.position = position;
        this.wakeups = wakeups.listen(this::wake);
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.of(batch.element()) : Optional.empty();
    }

    @Override
    public synchronized boolean hasNextAvailable(int timeout, TimeUnit unit)
            throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (batch.isEmpty() && !closed) {
            if (!news.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return false;
            }
            fill();
        }
        return !batch.isEmpty();
    }

    @Override
    public synchronized TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.HOURS)) {
            if (closed) {
                throw new IllegalStateException("The stream is closed");
            }
        }
        TrackedEventMessage<?> next = batch.remove();
        position = Tokens.position(next.trackingToken());
        return next;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        if (news.availablePermits() > 0) {
            callback.run();
        }
        return true;
    }

    @Override
    public void close() {
        closed = true;
        wakeups.cancel();
        news.release();
    }

    // The permit goes before the read, so that what is committed during it wakes us again.
    private void fill() {
        news.drainPermits();
        boolean readAgain = true;
        try {
            batch.addAll(log.apply(position));
            readAgain = batch.size() == LogStorageEngine.BATCH;
        } finally {
            if (readAgain) {
                news.release();
            }
        }
    }

    private void wake() {
        if (news.availablePermits() == 0) {
            news.release();
            callback.run();
        }
    }
}
