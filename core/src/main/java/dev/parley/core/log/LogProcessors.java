package dev.parley.core.log;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;

/** How Axon's pooled processors read this log: all of it, in order, in large batches. */
public final class LogProcessors {

    private LogProcessors() {}

    /**
     * Sets a processor up to read every event once, in order, in one segment.
     *
     * <p>Its coordinator and its worker take turns on one thread, batch by batch, while the stream
     * reads ahead on another. On two threads Axon's coordinator runs ahead until its queue is full,
     * counts the whole queue at every event, and then pauses for 100 ms, or for 5 s if the queue is
     * emptied just while it looks.
     */
    public static PooledStreamingEventProcessor.Builder inOrder(
            String name, PooledStreamingEventProcessor.Builder processor) {
        ScheduledExecutorService thread = thread(name);
        return processor
                .name(name)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(LogStorageEngine.BATCH)
                .coordinatorExecutor(thread)
                .workerExecutor(thread);
    }

    private static ScheduledExecutorService thread(String processor) {
        var executor =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name(processor + "-", 0).factory());
        executor.setKeepAliveTime(1, TimeUnit.SECONDS);
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
