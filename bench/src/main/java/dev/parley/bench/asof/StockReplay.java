package dev.parley.bench.asof;

import dev.parley.core.report.ReportEvent;
import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Schedule;
import dev.parley.projections.schedule.Schedules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What stock Axon offers: a negotiation's events, read up to the recorded point and folded. */
public record StockReplay(EventStore store) implements Subject {

    @Override
    public Optional<Schedule> answer(Point point) {
        DomainEventStream events = store.readEvents(point.negotiation());
        Fold fold = new Fold();
        while (events.hasNext()) {
            DomainEventMessage<?> next = events.next();
            if (next.getTimestamp().isAfter(point.recordedAsOf())) {
                break;
            }
            fold.on((ReportEvent) next.getPayload());
        }
        return fold.schedule(point.meeting(), point.asOf());
    }

    /** Fails unless the product gives the same answers. */
    public void requireSameAs(Schedules schedules, List<Point> points) {
        for (Point point : points) {
            Optional<Schedule> expected =
                    schedules.of(point.negotiation(), point.clocks()).stream()
                            .filter(meeting -> meeting.name().equals(point.meeting()))
                            .findFirst()
                            .flatMap(Meeting::schedule);
            if (!answer(point).map(StockReplay::text).equals(expected.map(StockReplay::text))) {
                throw new IllegalStateException("There are two answers at " + point);
            }
        }
    }

    private static String text(Schedule schedule) {
        return "%s at %s is %s, %s"
                .formatted(
                        schedule.when(),
                        schedule.where(),
                        schedule.status(),
                        Stream.of(schedule.support(), schedule.dissent())
                                .map(side -> side.stream().map(StockReplay::text).toList())
                                .toList());
    }

    private static String text(MeetingClaim claim) {
        return claim.externalId() + "/" + claim.development();
    }
}
