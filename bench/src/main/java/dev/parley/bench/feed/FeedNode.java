package dev.parley.bench.feed;

import dev.parley.bench.parley.Committed;
import java.util.concurrent.CompletableFuture;

/** One node of a subject: it records reports, and sends what any node recorded. */
interface FeedNode extends AutoCloseable {

    /** Where it serves {@code GET /api/feed?after=} over HTTP. */
    int port();

    /** Records a report of one statement, and tells where the log has it and since when. */
    CompletableFuture<Committed> commit(byte[] report);

    @Override
    void close();
}
