package dev.parley.bench.asof;

import dev.parley.bench.parley.ParleyNode;
import dev.parley.projections.audit.ReportController;
import dev.parley.projections.negotiation.Negotiations;
import dev.parley.projections.reading.Filter;
import dev.parley.projections.schedule.Schedules;
import dev.parley.projections.timeline.TimelineController;
import org.jspecify.annotations.Nullable;

/** The product's own reads, without HTTP. */
public record ParleyReads(
        Schedules schedules,
        Negotiations negotiations,
        TimelineController timeline,
        ReportController reports) {

    private static final int PAGE = 50;

    /** Those of a node. */
    public static ParleyReads of(ParleyNode node) {
        return new ParleyReads(
                node.bean(Schedules.class),
                node.bean(Negotiations.class),
                node.bean(TimelineController.class),
                node.bean(ReportController.class));
    }

    /** What answers a question. */
    public Subject to(Question question) {
        return switch (question) {
            case SCHEDULE -> point -> schedules.of(point.negotiation(), point.clocks());
            case STATE -> point -> negotiations.state(point.negotiation(), point.clocks());
            case TIMELINE -> point -> page(point, point.negotiation());
            case TIMELINE_OF_ALL -> point -> page(point, null);
            case REVISIONS ->
                    point ->
                            schedules.revisions(
                                    point.negotiation(), point.meeting(), point.clocks());
            case HISTORY -> point -> reports.history(point.report().toString(), point.clocks());
        };
    }

    private Object page(Point point, @Nullable String negotiation) {
        Filter filter = new Filter(negotiation, null, null, null, null, null);
        return timeline.timeline(point.clocks(), filter, PAGE, null);
    }
}
