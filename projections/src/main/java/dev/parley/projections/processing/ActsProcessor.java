package dev.parley.projections.processing;

import dev.parley.core.log.Wakeups;
import dev.parley.core.report.RecordedEvent;
import dev.parley.core.report.ReportEvent;
import dev.parley.core.report.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Gathers the events of a processor's batch and hands them on just before it commits. */
@ProcessingGroup(ActsProcessor.GROUP)
public class ActsProcessor {

    /** Names the processor, and its token. */
    public static final String GROUP = "read-models";

    private static final String EVENTS = ActsProcessor.class.getName();

    private final ActsBatches batches;
    private final Progress progress;
    private final Wakeups wakeups;

    public ActsProcessor(ActsBatches batches, Progress progress, Wakeups wakeups) {
        this.batches = batches;
        this.progress = progress;
        this.wakeups = wakeups;
    }

    @EventHandler
    void on(ReportEvent event, DomainEventMessage<?> message, TrackingToken token) {
        List<RecordedEvent> gathered = gathered(CurrentUnitOfWork.get());
        gathered.add(
                new RecordedEvent(
                        new ReportId(UUID.fromString(message.getAggregateIdentifier())),
                        message.getSequenceNumber(),
                        position(event, token.position().orElseThrow(), gathered),
                        message.getTimestamp(),
                        event));
    }

    /** The log's streams give every event of an act the token of the last. */
    private static long position(ReportEvent event, long ofLast, List<RecordedEvent> before) {
        return switch (event) {
            case ReportEvent.Act act -> ofLast - act.developments();
            case ReportEvent.DevelopmentReported _ -> before.getLast().position() + 1;
        };
    }

    private List<RecordedEvent> gathered(UnitOfWork<?> batch) {
        return batch.root()
                .getOrComputeResource(
                        EVENTS,
                        _ -> {
                            List<RecordedEvent> events = new ArrayList<>();
                            batch.onPrepareCommit(_ -> take(events));
                            return events;
                        });
    }

    /**
     * What was taken before is left out, whatever the token says: when a segment is split while a
     * batch is under way, the other half may get one from before that batch.
     */
    private void take(List<RecordedEvent> events) {
        long taken = progress.hold();
        List<RecordedEvent> news =
                events.stream().filter(event -> event.position() > taken).toList();
        if (!news.isEmpty()) {
            batches.take(news, taken);
            RecordedEvent last = news.getLast();
            progress.advance(last.position(), last.recordedAt());
            // On this node without the way through the database.
            wakeups.wakeAfterCommit();
        }
    }
}
