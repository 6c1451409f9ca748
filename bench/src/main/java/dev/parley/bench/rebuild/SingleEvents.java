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
import org.axonframework.eventhandling.TrackingToken;

/**
 * The product's handlers behind a stream that gives events one by one: those of an act are gathered
 * until it is whole.
 */
final class SingleEvents {

    private final ActsBatches batches;
    private final Progress progress;
    private final List<RecordedEvent> gathered = new ArrayList<>();
    private int missing;

    SingleEvents(ActsBatches batches, Progress progress) {
        this.batches = batches;
        this.progress = progress;
    }

    @EventHandler
    void on(ReportEvent event, DomainEventMessage<?> message, TrackingToken token) {
        long position = token.position().orElseThrow();
        missing = event instanceof ReportEvent.Act act ? act.developments() : missing - 1;
        gathered.add(
                new RecordedEvent(
                        new ReportId(UUID.fromString(message.getAggregateIdentifier())),
                        message.getSequenceNumber(),
                        position,
                        message.getTimestamp(),
                        event));
        if (missing == 0) {
            batches.take(List.copyOf(gathered), progress.hold());
            progress.advance(position, message.getTimestamp());
            gathered.clear();
        }
    }
}
