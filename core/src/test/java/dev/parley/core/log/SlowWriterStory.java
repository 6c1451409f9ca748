package dev.parley.core.log;

import dev.parley.core.testing.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * A slow writer begins first and commits last; a quick one commits in between, if the engine lets
 * it; a reader looks before the slow one commits, and again afterwards.
 */
final class SlowWriterStory {

    private final LogFixture database;
    private final EventStorageEngine engine;
    private final CountDownLatch slowHasWritten = new CountDownLatch(1);
    private final CountDownLatch slowMayCommit = new CountDownLatch(1);
    private final List<String> read = new ArrayList<>();
    private @Nullable TrackingToken token;

    SlowWriterStory(LogFixture database, EventStorageEngine engine) {
        this.database = database;
        this.engine = engine;
    }

    /**
     * Tells the story with events of the given timestamp, the slow transaction being still open
     * that long after it; answers what the reader has read in the end, in order.
     */
    List<String> tell(Instant timestamp, Duration slowIsOpenFor) {
        var slow = Threads.start(() -> writeSlowly(event("slow", timestamp)));
        Threads.await(slowHasWritten);
        var quick = Threads.start(() -> write(event("quick", timestamp)));
        Waiting.until(
                "the quick writer is done or has to wait",
                () -> quick.isDone() || database.isAnyoneWaiting());
        Waiting.until(
                "the slow writer took its time",
                () -> Instant.now().isAfter(timestamp.plus(slowIsOpenFor)));
        readOn();

        slowMayCommit.countDown();
        CompletableFuture.allOf(slow, quick).join();
        readOn();
        write(event("later", Instant.now()));
        readOn();
        return List.copyOf(read);
    }

    private void writeSlowly(DomainEventMessage<?> event) {
        database.inTransaction(() -> {
            engine.appendEvents(event);
            slowHasWritten.countDown();
            Threads.await(slowMayCommit);
        });
    }

    private void write(DomainEventMessage<?> event) {
        database.inTransaction(() -> engine.appendEvents(event));
    }

    private void readOn() {
        engine.readEvents(token, false).forEach(this::read);
    }

    private void read(TrackedEventMessage<?> event) {
        read.add((String) event.getPayload());
        token = event.trackingToken();
    }

    private static DomainEventMessage<?> event(String writer, Instant timestamp) {
        return new GenericDomainEventMessage<>(
                "aggregate",
                "stream of " + writer,
                0,
                writer,
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                timestamp);
    }
}
