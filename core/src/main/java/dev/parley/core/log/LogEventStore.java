package dev.parley.core.log;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Axon's event store and bus over the log, whose streams are woken instead of polling. */
public final class LogEventStore extends AbstractEventStore {

    private final LogStorageEngine engine;
    private final Wakeups wakeups;

    /** A store over the given engine; its streams live as long as the wakeups. */
    public LogEventStore(LogStorageEngine engine, Wakeups wakeups) {
        super(new Builder().storageEngine(engine));
        this.engine = engine;
        this.wakeups = wakeups;
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        super.publish(events);
        CurrentUnitOfWork.ifStarted(unit -> StagedEvents.stage(unit, events));
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new LogStream(new LogReader(engine::readActs, Tokens.position(token)), wakeups);
    }

    @Override
    protected Stream<? extends DomainEventMessage<?>> stagedDomainEventMessages(
            String aggregateIdentifier) {
        return CurrentUnitOfWork.map(unit -> StagedEvents.find(unit, aggregateIdentifier))
                .orElseGet(Stream::empty);
    }

    // Not after the unit of work, which may end before the transaction around it does.
    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        super.prepareCommit(events);
        wakeups.wakeAfterCommit();
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
