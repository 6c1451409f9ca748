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
import java.util.stream.Stream;

/** Hands the acts of a batch on to read models, each with all that the log held before it. */
public final class ActsBatches {

    private final RecentActs recent;
    private final List<ReadModel> readModels;

    /** How far the read models were when they were last written here. */
    private long last;

    public ActsBatches(ReportLog log, List<ReadModel> readModels) {
        this.recent = new RecentActs(log);
        this.readModels = List.copyOf(readModels);
    }

    /**
     * Takes the events of whole acts, in the order of the log.
     *
     * @param position how far the read models are, as the transaction finds them
     */
    public void take(List<RecordedEvent> events, long position) {
        take(events, position, new Written());
    }

    /**
     * As {@link #take(List, long)}, with developments that are written down already.
     *
     * @param written is filled with whatever it does not have yet
     */
    public void take(List<RecordedEvent> events, long position, Written written) {
        forgetUnlessOurs(position);
        List<ReportActs> batch = withHistory(events, position, written);
        readModels.forEach(readModel -> readModel.take(batch));
        batch.forEach(acts -> recent.keep(acts.name().report(), acts.all()));
        recent.letGo();
        last = events.getLast().position();
    }

    /** A batch of ours may have been rolled back, or another node may have written since. */
    private void forgetUnlessOurs(long position) {
        if (position != last) {
            recent.forget();
            readModels.forEach(ReadModel::forget);
        }
    }

    private List<ReportActs> withHistory(
            List<RecordedEvent> events, long position, Written written) {
        Map<ReportId, List<RecordedAct>> news =
                RecordedAct.assemble(events).stream().collect(groupingBy(RecordedAct::report));
        Map<ReportId, List<RecordedAct>> before =
                recent.through(position, older(news.keySet(), events));
        return news.entrySet().stream()
                .map(entry ->
                        acts(
                                before.getOrDefault(entry.getKey(), List.of()),
                                entry.getValue(),
                                written))
                .toList();
    }

    /** Of reports that are new nothing was recorded before. */
    private static Set<ReportId> older(Set<ReportId> reports, List<RecordedEvent> events) {
        Set<ReportId> older = new HashSet<>(reports);
        events.stream()
                .filter(event -> event.sequence() == 0)
                .map(RecordedEvent::report)
                .forEach(older::remove);
        return older;
    }

    private static ReportActs acts(
            List<RecordedAct> before, List<RecordedAct> news, Written written) {
        List<RecordedAct> all = Stream.concat(before.stream(), news.stream()).toList();
        return new ReportActs(ReportName.of(all), all, before.size(), written);
    }
}
