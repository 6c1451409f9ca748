package dev.parley.bench.rebuild;

import dev.parley.bench.measure.Figures;
import dev.parley.core.log.ReportLog;
import dev.parley.projections.processing.ActsBatches;
import dev.parley.projections.processing.Progress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * The same handlers in a pooled processor over Axon's JDBC engine, both with Axon's defaults, which
 * is a transaction for each event. All stay in one segment, because the handlers need them in
 * order.
 *
 * @param store holds the same events from its first on
 */
public record StockRebuild(
        EventStore store,
        TokenStore tokens,
        TransactionManager transactions,
        ReportLog log,
        Progress progress,
        ReadTables tables) {

    private static final String NAME = "axon-defaults";

    /** As many as Axon takes. */
    private static final int WORKERS = 4;

    /** What is filled in that time, or until the end of the log. */
    public Figures run(Duration longest) throws InterruptedException {
        tables.empty();
        tables.jdbc().sql("delete from tokenentry where processorname = ?").param(NAME).update();
        try (ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(1);
                ScheduledExecutorService workers = Executors.newScheduledThreadPool(WORKERS)) {
            PooledStreamingEventProcessor processor = processor(coordinator, workers);
            long start = System.nanoTime();
            long end = start + longest.toNanos();
            long last = tables.end();
            processor.start();
            while (System.nanoTime() < end && tables.position() < last) {
                Thread.sleep(5);
            }
            Figures figures =
                    new Filled(tables.position(), tables.claims(), System.nanoTime() - start)
                            .figures();
            processor.shutDown();
            return figures;
        }
    }

    private PooledStreamingEventProcessor processor(
            ScheduledExecutorService coordinator, ScheduledExecutorService workers) {
        ActByAct handler = new ActByAct(new ActsBatches(log, tables.readModels().all()), progress);
        return PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder()
                                .eventHandlers(handler)
                                .sequencingPolicy(new SequentialPolicy())
                                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                                .build())
                .messageSource(store)
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .build();
    }
}
