package dev.parley.bench.live;

import dev.parley.bench.parley.CommitClock;
import dev.parley.bench.parley.Witness;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.report.ReportId;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A node with Axon's event store and processor, whatever is beneath them. */
record AxonLiveNode(
        EventStore store,
        CommitClock commits,
        Witness witness,
        StreamingEventProcessor processor,
        Runnable end)
        implements LiveNode {

    @Override
    public long commit(ReportFiled event) {
        String id = ReportId.of(event.source(), event.externalId()).toString();
        return commits.micros(
                () -> store.publish(new GenericDomainEventMessage<>("Report", id, 0, event)));
    }

    @Override
    public void listen(Arrival arrival) {
        witness.tell(event -> {
            if (event instanceof ReportFiled filed) {
                arrival.heard(filed.externalId(), CommitClock.nowMicros());
            }
        });
        processor.start();
    }

    @Override
    public void close() {
        end.run();
    }
}
