package dev.parley.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/**
 * What one sender has under way: its next transaction fills while the one before is committed, and
 * its verdicts are told in the order in which it sent.
 */
public final class Exchange {

    private static final int MOST = 2 * Intake.MOST_IN_ONE_TRANSACTION;

    private final Queue<Awaited> underWay = new ArrayDeque<>();

    /**
     * Takes a verdict to come; if many are under way already, tells the older half of them first.
     */
    public void add(CompletableFuture<Verdict> verdict, Receiver receiver) throws IOException {
        if (underWay.size() == MOST) {
            tell(MOST / 2);
        }
        underWay.add(new Awaited(verdict, receiver));
    }

    /**
     * Tells all the verdicts that are still to come.
     *
     * @throws LogUnavailable as {@link Intake#await} does
     */
    public void finish() throws IOException {
        tell(underWay.size());
    }

    private void tell(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Awaited next = underWay.remove();
            next.receiver().take(Intake.await(next.verdict()));
        }
    }

    /** Hears a verdict. */
    @FunctionalInterface
    public interface Receiver {
        void take(Verdict verdict) throws IOException;
    }

    private record Awaited(CompletableFuture<Verdict> verdict, Receiver receiver) {}
}
