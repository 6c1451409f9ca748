package dev.parley.projections.reading;

import dev.parley.core.log.EventLog;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.processing.Progress.Seen;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/** Chooses the recorded clock of a read so that the same question gets the same answer for ever. */
public final class Freshness {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(2);

    private final Progress progress;
    private final EventLog log;
    private final TransactionManager transactions;
    private volatile Seen last = new Seen(0, Instant.MIN);

    public Freshness(Progress progress, EventLog log, TransactionManager transactions) {
        this.progress = progress;
        this.log = log;
        this.transactions = transactions;
    }

    /**
     * The recorded clock to read at.
     *
     * @param asked {@code null} for the last act that every read model has wholly seen
     * @param atLeast the position that the read models must have seen
     * @throws ReadProblem if they have not within 5 seconds
     */
    public Instant recordedAsOf(@Nullable Instant asked, long atLeast) {
        // What was seen once stays seen, so that a moment of the past need not be asked about.
        if (asked != null && isBehind(asked, atLeast, last)) {
            return asked;
        }
        Seen seen = await(atLeast);
        last = seen;
        if (asked == null) {
            return seen.recordedAt();
        }
        return isBehind(asked, atLeast, seen) ? asked : settled(asked);
    }

    private static boolean isBehind(Instant asked, long atLeast, Seen seen) {
        return !asked.isAfter(seen.recordedAt()) && atLeast <= seen.position();
    }

    /** A moment of the past holds still once all that was stamped before it is seen. */
    private Instant settled(Instant asked) {
        Instant now = transactions.fetchInTransaction(log::settledNow);
        Seen seen = await(log.head().position());
        return asked.isAfter(now) ? seen.recordedAt() : asked;
    }

    private Seen await(long position) {
        Instant deadline = Instant.now().plus(LONGEST_WAIT);
        Seen seen = progress.seen();
        while (seen.position() < position) {
            if (Instant.now().isAfter(deadline)) {
                throw ReadProblem.notCaughtUp();
            }
            pause();
            seen = progress.seen();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ReadProblem.notCaughtUp();
        }
    }
}
