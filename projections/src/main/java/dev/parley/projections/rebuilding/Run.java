package dev.parley.projections.rebuilding;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a rebuild, from where it was begun or resumed, on a thread of its own. */
final class Run {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    private final List<String> names;
    private final long first;
    private final long began = System.nanoTime();
    private final Thread thread;
    private volatile Runnable task = () -> {};
    private volatile State state = State.FILLING;
    private volatile long position;
    private volatile long ended;
    private volatile boolean stopped;
    private volatile @Nullable String problem;

    /** What it does. */
    enum State {
        FILLING,
        INDEXING,
        SWITCHING,
        DONE,
        FAILED,
        INTERRUPTED
    }

    Run(List<String> names, long position) {
        this.names = List.copyOf(names);
        this.first = position;
        this.position = position;
        this.thread = Thread.ofPlatform().name("parley-rebuild").daemon().unstarted(this::run);
    }

    void start(Runnable work) {
        task = work;
        thread.start();
    }

    private void run() {
        try {
            task.run();
            if (!isDone()) {
                enter(State.INTERRUPTED);
            }
        } catch (RuntimeException e) {
            LOG.warn("The rebuild of {} failed; it can be resumed", names, e);
            problem = String.valueOf(e.getMessage());
            enter(State.FAILED);
        }
    }

    List<String> names() {
        return names;
    }

    void at(long newPosition) {
        position = newPosition;
    }

    void enter(State next) {
        ended = System.nanoTime();
        state = next;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    boolean isStopped() {
        return stopped;
    }

    /** Waits until it has left the tables alone. */
    void stop() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    RebuildStatus status(long end) {
        return new RebuildStatus(
                names, RebuildStatus.slug(state), position, end, eventsPerSecond(), problem);
    }

    private @Nullable Long eventsPerSecond() {
        long until = isAlive() ? System.nanoTime() : ended;
        long millis = TimeUnit.NANOSECONDS.toMillis(until - began);
        return millis == 0 ? null : (position - first) * 1_000 / millis;
    }
}
