package dev.parley.projections.claims;

import dev.parley.core.report.Known;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.Report;
import dev.parley.core.report.ReportEvent.RecordVoided;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lays the versions of one report out over both clocks, act by act. After each act a version whose
 * content, span or standing changed is closed on the recorded clock and laid out anew.
 */
final class Rectangles {

    private Report report = Report.UNRECORDED;
    private final Map<Integer, RecordedAct> saying = new HashMap<>();
    private final Map<Integer, Rectangle> open = new HashMap<>();
    private final List<Rectangle> closed = new ArrayList<>();

    private int acts;

    /** How many acts it has seen. */
    int acts() {
        return acts;
    }

    /** The rectangles that acts open or close, in recorded order; the rest lie as they lay. */
    List<Rectangle> on(List<RecordedAct> news) {
        closed.clear();
        Instant seen = news.isEmpty() ? Instant.MAX : news.getFirst().recordedAt();
        news.forEach(this::on);
        return Stream.concat(
                        closed.stream(),
                        open.values().stream().filter(each -> !each.recordedFrom().isBefore(seen)))
                .toList();
    }

    private void on(RecordedAct act) {
        acts++;
        report = act.appliedTo(report);
        if (!(act.act() instanceof RecordVoided)) {
            saying.put(report.written(), act);
        }
        Map<Integer, Rectangle> wanted = wanted(act);
        open.values().stream()
                .filter(rectangle -> !stays(rectangle, wanted))
                .map(rectangle -> rectangle.closed(act.recordedAt()))
                .forEach(closed::add);
        open.values().removeIf(rectangle -> !stays(rectangle, wanted));
        wanted.forEach(open::putIfAbsent);
    }

    private Map<Integer, Rectangle> wanted(RecordedAct act) {
        Map<Integer, Rectangle> wanted = new HashMap<>();
        List<Known> order = report.known();
        for (Known known : order) {
            if (!known.empty()) {
                int revision = known.version().revision();
                RecordedAct said = saying.getOrDefault(revision, act);
                wanted.put(
                        revision,
                        Rectangle.open(known, order, report.voided(), said, act.recordedAt()));
            }
        }
        return wanted;
    }

    private static boolean stays(Rectangle rectangle, Map<Integer, Rectangle> wanted) {
        Rectangle other = wanted.get(rectangle.revision());
        return other != null && rectangle.sameAs(other);
    }
}
