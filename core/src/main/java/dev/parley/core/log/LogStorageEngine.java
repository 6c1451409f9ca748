package dev.parley.core.log;

import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Axon's door to the log. An event's timestamp is always the one at which the log recorded it, and
 * what one command wrote is told to the root unit of work as an {@link Act}.
 */
public final class LogStorageEngine implements EventStorageEngine {

    static final int BATCH = 1_000;

    private final EventLog log;
    private final MessageCodec codec;
    private final Snapshots snapshots;
    private final TransactionTemplate transaction;

    /** An engine whose payload serializer names the stored types and their versions. */
    public LogStorageEngine(
            EventLog log,
            Serializer payloads,
            Serializer metadata,
            PlatformTransactionManager transactions) {
        this.log = log;
        this.codec = new MessageCodec(payloads, metadata);
        this.snapshots = new Snapshots(log.jdbc());
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Appends in the current transaction, or in one of its own.
     *
     * @throws ConcurrencyException if another writer was there first; the transaction can go on
     * @throws AggregateStreamCreationException the same, for the first event of a stream
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        List<NewEntry> entries = events.stream().map(codec::encode).toList();
        try {
            List<LogEntry> recorded = append(entries);
            CurrentUnitOfWork.ifStarted(current -> tell(current.root(), entries, recorded));
        } catch (UnexpectedSequenceException conflict) {
            throw asAxonTellsIt(conflict);
        }
    }

    /**
     * Locks the log and reads the given streams at once, to be answered from memory as long as the
     * current root unit of work appends nothing.
     *
     * @throws IllegalStateException outside a unit of work or a transaction
     */
    public void prefetch(Collection<String> streams) {
        Prefetched.keep(streams, log.lockAndRead(streams));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        return StreamSupport.stream(
                new BatchSpliterator(this::readBatch, Tokens.position(token)), false);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(
                Prefetched.find(aggregateIdentifier)
                        .orElseGet(() -> log.stream(aggregateIdentifier, firstSequenceNumber))
                        .stream()
                        .filter(entry -> entry.sequence() >= firstSequenceNumber)
                        .map(codec::domain)
                        .toList());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return Prefetched.find(aggregateIdentifier)
                .map(entries -> entries.stream().map(LogEntry::sequence).max(Long::compare))
                .orElseGet(() -> log.lastSequence(aggregateIdentifier));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(codec.encode(snapshot));
    }

    /** None for a stream that was read ahead: its events are at hand already. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Prefetched.find(aggregateIdentifier).isPresent()
                ? Optional.empty()
                : snapshots.find(aggregateIdentifier).map(codec::domain);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.head().position());
    }

    /** A token after which comes the first event recorded at or after the given instant. */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(log.positionAt(dateTime.minusNanos(1)));
    }

    /**
     * The next events after a position, in whole acts. The events of an act all have the token of
     * its last one, so that no reader ever stops, or starts again, in the middle of an act.
     */
    Batch readActs(long after) {
        Acts read = Acts.read(limit -> log.read(after, limit), BATCH);
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        for (List<LogEntry> act : read.acts()) {
            TrackingToken token = new GlobalSequenceTrackingToken(act.getLast().position());
            act.forEach(entry -> events.add(codec.tracked(entry, token)));
        }
        return new Batch(events, read.more());
    }

    private List<TrackedEventMessage<?>> readBatch(long after) {
        return log.read(after, BATCH).stream()
                .<TrackedEventMessage<?>>map(entry ->
                        codec.tracked(entry, new GlobalSequenceTrackingToken(entry.position())))
                .toList();
    }

    private static RuntimeException asAxonTellsIt(UnexpectedSequenceException conflict) {
        return conflict.offered().sequence() == 0
                ? new AggregateStreamCreationException(conflict.getMessage(), conflict)
                : new ConcurrencyException(conflict.getMessage(), conflict);
    }

    // An exception that crosses the template would doom a transaction that is not its own.
    private List<LogEntry> append(List<NewEntry> entries) {
        return isActualTransactionActive()
                ? log.append(entries)
                : Objects.requireNonNull(transaction.execute(_ -> log.append(entries)));
    }

    private static void tell(UnitOfWork<?> root, List<NewEntry> entries, List<LogEntry> recorded) {
        Prefetched.forget(root);
        Map<String, Act> acts = root.getOrComputeResource(Act.RESOURCE, _ -> new HashMap<>());
        for (int i = 0; i < entries.size(); i++) {
            String id = entries.get(i).act();
            acts.merge(id, Act.of(id, recorded.get(i)), Act::through);
        }
    }
}
