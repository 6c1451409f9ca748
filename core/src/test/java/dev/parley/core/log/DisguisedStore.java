package dev.parley.core.log;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/** The log's event store dressed as the class that Axon's tests of an event store ask for. */
final class DisguisedStore extends EmbeddedEventStore {

    private final LogEventStore store;

    DisguisedStore(LogStorageEngine engine, Wakeups wakeups) {
        super(EmbeddedEventStore.builder().storageEngine(engine));
        this.store = new LogEventStore(engine, wakeups);
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        store.publish(events);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        return store.readEvents(aggregateIdentifier);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return store.readEvents(aggregateIdentifier, firstSequenceNumber);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        store.storeSnapshot(snapshot);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return store.openStream(token);
    }
}
