package dev.parley.core.log;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Reads one batch of acts after another, and the next one ahead while there is more. */
final class LogReader {

    private static final ExecutorService AHEAD =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("parley-ahead-", 0).factory());

    private final LongFunction<Batch> log;
    private long position;
    private @Nullable Future<Batch> ahead;

    /** Starts after the given position; the log gives the acts that follow a position. */
    LogReader(LongFunction<Batch> log, long position) {
        this.log = log;
        this.position = position;
    }

    /** The next batch, which is empty at the end of the log; may be tried again if it fails. */
    Batch next() {
        if (ahead == null) {
            return andThen(log.apply(position));
        }
        // What was committed since it was read has woken nobody, so there may always be more.
        return new Batch(andThen(await(ahead)).events(), true);
    }

    private Batch andThen(Batch next) {
        if (!next.events().isEmpty()) {
            position = Tokens.position(next.events().getLast().trackingToken());
        }
        if (next.more()) {
            long after = position;
            ahead = AHEAD.submit(() -> log.apply(after));
        }
        return next;
    }

    private Batch await(Future<Batch> read) {
        ahead = null;
        try {
            return read.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The log could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the log was read", e);
        }
    }
}
