package dev.parley.core.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvents;

import dev.parley.core.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Those of Axon's tests of an event store that cannot be run as they come, by their own names. */
class AxonEventStoreAnewTest {

    private final DataSource dataSource = TestDatabase.fresh();
    private final LogStorageEngine engine = LogFixture.on(dataSource).engine();
    private final Wakeups wakeups = Wakeups.over(dataSource);
    private final LogEventStore store = new LogEventStore(engine, wakeups);
    private final TrackingEventStream stream = store.openStream(null);

    @AfterEach
    void close() {
        stream.close();
        wakeups.close();
    }

    /** Nobody listens here: only the commit itself can wake the reader. */
    @Test
    void eventPublishedAfterOpeningStreamIsPassedToReaderImmediately() throws Exception {
        wakeups.close();
        assertThat(stream.hasNextAvailable()).isFalse();
        var reader = CompletableFuture.supplyAsync(this::next);
        DomainEventMessage<?> expected = createEvent();

        store.publish(expected);

        assertThat(reader.get(10, SECONDS).getIdentifier()).isEqualTo(expected.getIdentifier());
    }

    @Test
    void readingIsBlockedWhenEndOfStreamIsReached() throws Exception {
        store.publish(createEvent(0));
        assertThat(next()).isNotNull();
        var reader = CompletableFuture.supplyAsync(this::next);
        assertThat(reader).isNotDone();

        store.publish(createEvent(1));

        assertThat(reader.get(10, SECONDS)).isNotNull();
    }

    @Test
    void periodicPollingWhenEventStorageIsUpdatedIndependently() throws Exception {
        assertThat(stream.hasNextAvailable()).isFalse();

        engine.appendEvents(createEvent());

        assertThat(stream.hasNextAvailable(10, SECONDS)).isTrue();
    }

    @Test
    void streamEventsShouldNotReturnDuplicateTokens() throws Exception {
        store.publish(createEvent());
        assertThat(next()).isNotNull();

        wakeups.wake();

        assertThat(stream.hasNextAvailable()).isFalse();
    }

    @Test
    void openStreamReadsEventsFromAnEventProducedByVerifyThreadFactoryOperation() throws Exception {
        assertThat(stream.hasNextAvailable()).isFalse();
        List<DomainEventMessage<?>> events = createEvents(5);

        store.publish(events);

        assertThat(rest()).isEqualTo(ids(events));
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    @Test
    void eventStreamKeepsReturningEventsIfEventConsumptionOptimizationIsSwitchedOff()
            throws Exception {
        assertThat(stream.hasNextAvailable()).isFalse();
        store.publish(createEvent(0));
        assertThat(rest()).hasSize(1);
        assertThat(stream.hasNextAvailable()).isFalse();

        store.publish(createEvent(1));

        assertThat(rest()).hasSize(1);
    }

    private List<String> rest() throws InterruptedException {
        List<EventMessage<?>> rest = new ArrayList<>();
        while (stream.hasNextAvailable()) {
            rest.add(stream.nextAvailable());
        }
        return ids(rest);
    }

    private static List<String> ids(List<? extends EventMessage<?>> events) {
        return events.stream().map(EventMessage::getIdentifier).toList();
    }

    private EventMessage<?> next() {
        try {
            return stream.nextAvailable();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
