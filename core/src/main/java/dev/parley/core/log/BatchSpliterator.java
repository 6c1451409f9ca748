package dev.parley.core.log;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log batch by batch to its end. Asked again there it looks again, because Axon's own
 * event store goes on with an iterator that had nothing before.
 */
final class BatchSpliterator extends AbstractSpliterator<TrackedEventMessage<?>> {

    private final LongFunction<List<TrackedEventMessage<?>>> log;
    private final Queue<TrackedEventMessage<?>> batch = new ArrayDeque<>();
    private long position;

    BatchSpliterator(LongFunction<List<TrackedEventMessage<?>>> log, long position) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.log = log;
        this.position = position;
    }

    @Override
    public boolean tryAdvance(Consumer<? super TrackedEventMessage<?>> action) {
        if (batch.isEmpty()) {
            batch.addAll(log.apply(position));
        }
        @Nullable TrackedEventMessage<?> next = batch.poll();
        if (next == null) {
            return false;
        }
        position = Tokens.position(next.trackingToken());
        action.accept(next);
        return true;
    }
}
