package dev.parley.projections.processing;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.parley.core.log.ReportLog;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.RecordedEvent;
import dev.parley.core.report.ReportId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the events of a batch into whole acts. A batch may begin and end in the middle of an act:
 * an act belongs to the batch with its first event, and its rest is read from the log.
 */
public final class ActsBatches {

    private final ReportLog log;
    private final List<ReadModel> readModels;
    private final Progress progress;

    public ActsBatches(ReportLog log, List<ReadModel> readModels, Progress progress) {
        this.log = log;
        this.readModels = List.copyOf(readModels);
        this.progress = progress;
    }

    void take(List<RecordedEvent> events) {
        Map<ReportId, List<RecordedAct>> begun = begun(events);
        if (begun.isEmpty()) {
            return;
        }
        RecordedAct last = last(begun);
        List<ReportActs> batch = whole(begun, events, last.lastPosition());
        readModels.forEach(readModel -> readModel.take(batch));
        progress.advance(last.lastPosition(), last.recordedAt());
    }

    private static Map<ReportId, List<RecordedAct>> begun(List<RecordedEvent> events) {
        Map<ReportId, List<RecordedAct>> begun =
                events.stream()
                        .collect(
                                groupingBy(
                                        RecordedEvent::report,
                                        collectingAndThen(toList(), RecordedAct::assemble)));
        begun.values().removeIf(List::isEmpty);
        return begun;
    }

    private static RecordedAct last(Map<ReportId, List<RecordedAct>> begun) {
        return begun.values().stream()
                .map(List::getLast)
                .max(Comparator.comparingLong(RecordedAct::position))
                .orElseThrow();
    }

    private List<ReportActs> whole(
            Map<ReportId, List<RecordedAct>> begun, List<RecordedEvent> events, long through) {
        Set<ReportId> fresh = fresh(events);
        List<ReportId> partial =
                begun.entrySet().stream()
                        .filter(entry ->
                                !fresh.contains(entry.getKey())
                                        || !entry.getValue().getLast().whole())
                        .map(Map.Entry::getKey)
                        .toList();
        Map<ReportId, List<RecordedAct>> read =
                partial.isEmpty() ? Map.of() : log.acts(partial, through);
        return begun.entrySet().stream()
                .map(entry ->
                        acts(
                                read.getOrDefault(entry.getKey(), entry.getValue()),
                                entry.getValue().getFirst().position()))
                .toList();
    }

    /** The reports whose very first event is in the batch. */
    private static Set<ReportId> fresh(List<RecordedEvent> events) {
        return events.stream()
                .filter(event -> event.sequence() == 0)
                .map(RecordedEvent::report)
                .collect(Collectors.toSet());
    }

    private static ReportActs acts(List<RecordedAct> all, long firstNew) {
        int seen = (int) all.stream().filter(act -> act.position() < firstNew).count();
        return new ReportActs(ReportName.of(all), all, seen);
    }
}
