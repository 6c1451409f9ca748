package dev.parley.core.report;

import dev.parley.core.development.Development;
import dev.parley.core.report.ReportEvent.Act;
import dev.parley.core.report.ReportEvent.DevelopmentReported;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One act as the log holds it: its event and the developments that were recorded with it.
 *
 * @param position of the act's own event; its developments have the positions that follow
 */
public record RecordedAct(
        ReportId report,
        long position,
        Instant recordedAt,
        Act act,
        List<Development> developments) {

    public RecordedAct {
        developments = List.copyOf(developments);
    }

    /**
     * The acts that events in the order of the log make up; what precedes the first is left out.
     */
    public static List<RecordedAct> assemble(List<RecordedEvent> events) {
        List<RecordedAct> acts = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).event() instanceof Act act) {
                acts.add(of(events.get(i), act, following(events, i + 1)));
            }
        }
        return acts;
    }

    private static RecordedAct of(RecordedEvent head, Act act, List<Development> developments) {
        return new RecordedAct(
                head.report(), head.position(), head.recordedAt(), act, developments);
    }

    private static List<Development> following(List<RecordedEvent> events, int from) {
        List<Development> developments = new ArrayList<>();
        for (RecordedEvent next : events.subList(from, events.size())) {
            if (!(next.event() instanceof DevelopmentReported reported)) {
                break;
            }
            developments.add(reported.development());
        }
        return developments;
    }

    /** The position of one of its developments, by its place from 0. */
    public long positionOf(int place) {
        return position + 1 + place;
    }

    public long lastPosition() {
        return position + act.developments();
    }

    public Report appliedTo(Report report) {
        Report applied = report.on(act);
        return developments.isEmpty() ? applied : applied.growing(developments);
    }
}
