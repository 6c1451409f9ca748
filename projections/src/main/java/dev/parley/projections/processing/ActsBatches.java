package dev.parley.projections.processing;

import static java.util.stream.Collectors.groupingBy;

import dev.parley.core.log.ReportLog;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.RecordedEvent;
import dev.parley.core.report.ReportId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands the acts of a batch on to read models, each with all that the log held before it. */
public final class ActsBatches {

    private final ReportLog log;
    private final List<ReadModel> readModels;

    /** How far the read models were when they were last written here. */
    private long last;

    public ActsBatches(ReportLog log, List<ReadModel> readModels) {
        this.log = log;
        this.readModels = List.copyOf(readModels);
    }

    /**
     * Takes the events of whole acts, in the order of the log.
     *
     * @param position how far the read models are, as the transaction finds them
     */
    public void take(List<RecordedEvent> events, long position) {
        forgetUnlessOurs(position);
        List<ReportActs> batch = withHistory(byReport(events), events);
        readModels.forEach(readModel -> readModel.take(batch));
        last = events.getLast().position();
    }

    /** A batch of ours may have been rolled back, or another node may have written since. */
    private void forgetUnlessOurs(long position) {
        if (position != last) {
            readModels.forEach(ReadModel::forget);
        }
    }

    private static Map<ReportId, List<RecordedAct>> byReport(List<RecordedEvent> events) {
        return RecordedAct.assemble(events).stream().collect(groupingBy(RecordedAct::report));
    }

    private List<ReportActs> withHistory(
            Map<ReportId, List<RecordedAct>> news, List<RecordedEvent> events) {
        Map<ReportId, List<RecordedAct>> read = older(news.keySet(), events);
        return news.entrySet().stream()
                .map(entry ->
                        acts(read.getOrDefault(entry.getKey(), entry.getValue()), entry.getValue()))
                .toList();
    }

    /** Reports that are new need not be read: all of them is in the batch. */
    private Map<ReportId, List<RecordedAct>> older(
            Set<ReportId> reports, List<RecordedEvent> events) {
        Set<ReportId> older = new HashSet<>(reports);
        events.stream()
                .filter(event -> event.sequence() == 0)
                .map(RecordedEvent::report)
                .forEach(older::remove);
        return older.isEmpty() ? Map.of() : log.acts(older, events.getLast().position());
    }

    private static ReportActs acts(List<RecordedAct> all, List<RecordedAct> news) {
        return new ReportActs(ReportName.of(all), all, all.size() - news.size());
    }
}
