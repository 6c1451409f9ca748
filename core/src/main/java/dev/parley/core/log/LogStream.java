package dev.parley.core.log;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/**
 * A view of the log that goes on for ever: it reads whole acts, and only when it was woken. Who
 * asks without waiting is told after each batch that there is nothing, and called back at once: so
 * that a processor handles one batch before it takes the next.
 */
final class LogStream implements TrackingEventStream {

    private final LogReader reader;
    private final Queue<TrackedEventMessage<?>> batch = new ArrayDeque<>();
    // A permit says that the log may hold more than was read.
    private final Semaphore news = new Semaphore(1);
    private final Registration wakeups;
    private volatile Runnable callback = () -> {};
    private volatile boolean closed;
    private boolean resting;

    LogStream(LogReader reader, Wakeups wakeups) {
        this.reader = reader;
        this.wakeups = wakeups.listen(this::wake);
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        while (batch.isEmpty() && !resting && !closed && news.tryAcquire()) {
            fill();
        }
        return Optional.ofNullable(batch.peek());
    }

    @Override
    public synchronized boolean hasNextAvailable() {
        if (batch.isEmpty() && resting) {
            resting = false;
            callback.run();
            return false;
        }
        return peek().isPresent();
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
        return batch.remove();
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
            Batch next = reader.next();
            batch.addAll(next.events());
            readAgain = next.more();
            resting = next.more() && !batch.isEmpty();
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
