package dev.parley.bench.feed;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.parley.Committed;
import dev.parley.bench.parley.ParleyNode;
import dev.parley.core.wire.ReportJson;
import dev.parley.ingest.Verdict;
import java.util.concurrent.CompletableFuture;

/** The product: reports come in at its door, and go out at its feed. */
record ParleyFeedNode(ParleyNode node) implements FeedNode {

    /** The node that records keeps the read models too, as the first one to start does. */
    static ParleyFeedNode recording(DatabaseAddress database) {
        ParleyFeedNode first = reading(database, "first");
        first.node.readModels().start();
        return first;
    }

    static ParleyFeedNode reading(DatabaseAddress database, String name) {
        return new ParleyFeedNode(ParleyNode.start(database, name));
    }

    @Override
    public int port() {
        return node.port();
    }

    @Override
    public CompletableFuture<Committed> commit(byte[] report) {
        node.commits().forget();
        return node.intake().submit(ReportJson.report(report)).thenApply(this::committed);
    }

    /**
     * Called by the door's own thread, which has just committed, or by the sender's if the verdict
     * is there before it looks: that has forgotten what it may have committed itself.
     */
    private Committed committed(Verdict verdict) {
        if (verdict instanceof Verdict.Recorded recorded) {
            return new Committed(recorded.last(), node.commits().lastMicros());
        }
        throw new IllegalStateException("A report was not recorded: " + verdict);
    }

    @Override
    public void close() {
        node.close();
    }
}
