package dev.parley.bench.rebuild;

import dev.parley.core.report.RecordedEvent;
import dev.parley.core.report.ReportEvent;
import dev.parley.core.report.ReportId;
import dev.parley.projections.processing.ActsBatches;
import dev.parley.projections.processing.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;

/**
 * Hands the read models an act once its last event has come. The events come one by one, each in a
 * transaction of its own, from the first of the log on and in order.
 */
public final class ActByAct {

    private final ActsBatches batches;
    private final Progress progress;
    private final List<RecordedEvent> act = new ArrayList<>();
    private long position;
    private int missing;

    ActByAct(ActsBatches batches, Progress progress) {
        this.batches = batches;
        this.progress = progress;
    }

    @EventHandler
    void on(ReportEvent event, DomainEventMessage<?> message) {
        missing = event instanceof ReportEvent.Act begun ? begun.developments() : missing - 1;
        act.add(
                new RecordedEvent(
                        new ReportId(UUID.fromString(message.getAggregateIdentifier())),
                        message.getSequenceNumber(),
                        ++position,
                        message.getTimestamp(),
                        event));
        if (missing == 0) {
            batches.take(act, progress.hold());
            progress.advance(position, message.getTimestamp());
            act.clear();
        }
    }
}
