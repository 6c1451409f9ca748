package dev.parley.projections.live;

import dev.parley.core.log.Wakeups;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.Registration;

/** Wakes waiting readers whenever there may be something new. */
public final class Bell implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private final Registration registration;
    private long rings;
    private boolean closed;

    public Bell(Wakeups wakeups) {
        this.registration = wakeups.listen(this::ring);
    }

    /** Wakes them. */
    void ring() {
        lock.lock();
        try {
            rings++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often it has rung; to be asked before looking for news, so that no ring is missed. */
    public long rings() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it has rung more often than that, or is closed, or the time is over. */
    public void await(long heard, Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (rings == heard && left > 0 && !closed) {
                left = rung.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** True once Parley stops. */
    public boolean closed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Lets every waiting reader go. */
    @Override
    public void close() {
        registration.cancel();
        lock.lock();
        try {
            closed = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
