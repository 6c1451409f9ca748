package dev.parley.core.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** A thread with one task, which it begins again, after a pause, whenever that breaks off. */
public final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(8);
    private static final long WENT_WELL_NANOS = Duration.ofSeconds(30).toNanos();

    private final String name;
    private final Task task;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Pause pause = new Pause();
    private String told = "";

    /** What a worker does: it goes on until {@link #isOpen} says no, or until something breaks. */
    @FunctionalInterface
    public interface Task {
        void run(Worker worker) throws InterruptedException;
    }

    /** Nothing happens before the start. */
    public Worker(String name, Task task) {
        this.name = name;
        this.task = task;
        this.thread = Thread.ofPlatform().name(name).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** True until it is told to stop. */
    public boolean isOpen() {
        return closed.getCount() > 0;
    }

    /** Waits for the given time, or until it is told to stop. */
    public void rest(Duration length) throws InterruptedException {
        boolean _ = closed.await(length.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Tells it to stop. */
    public void close() {
        closed.countDown();
    }

    /** Waits until it has stopped, but not for ever. */
    public void awaitEnd() {
        try {
            if (!thread.join(LONG_ENOUGH)) {
                thread.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (isOpen()) {
                runOnce();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void runOnce() throws InterruptedException {
        long began = System.nanoTime();
        try {
            task.run(this);
        } catch (RuntimeException e) {
            if (System.nanoTime() - began > WENT_WELL_NANOS) {
                pause.reset();
            }
            rest(e);
        }
    }

    private void rest(RuntimeException cause) throws InterruptedException {
        if (isOpen()) {
            Duration length = pause.next();
            tell(cause, length);
            rest(length);
        }
    }

    /** Where it broke is told once; what goes on being broken is told briefly. */
    private void tell(RuntimeException cause, Duration length) {
        String root = NestedExceptionUtils.getMostSpecificCause(cause).toString();
        if (root.equals(told)) {
            LOG.warn("{} broke off again; it begins again in {}: {}", name, length, root);
        } else {
            LOG.warn("{} broke off; it begins again in {}", name, length, cause);
        }
        told = root;
    }
}
