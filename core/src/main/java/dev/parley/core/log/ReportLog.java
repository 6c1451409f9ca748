package dev.parley.core.log;

import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.RecordedEvent;
import dev.parley.core.report.ReportId;
import dev.parley.core.wire.EventJson;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what the log holds of reports, as acts. */
public final class ReportLog {

    private final EventLog log;

    public ReportLog(EventLog log) {
        this.log = log;
    }

    /** The acts of one report that were recorded by then, in order; none for an unknown report. */
    public List<RecordedAct> acts(ReportId report, Instant recordedThrough) {
        return RecordedAct.assemble(
                log.stream(report.toString(), recordedThrough).stream()
                        .map(ReportLog::event)
                        .toList());
    }

    /** The acts of many reports that the log holds through a position, in recorded order. */
    public Map<ReportId, List<RecordedAct>> acts(
            Collection<ReportId> reports, long throughPosition) {
        List<String> streams = reports.stream().map(ReportId::toString).toList();
        return log.streams(streams, throughPosition).stream()
                .map(ReportLog::event)
                .collect(
                        Collectors.groupingBy(
                                RecordedEvent::report,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), RecordedAct::assemble)));
    }

    /** The next events after a position, in whole acts; none if there are none. */
    public List<RecordedEvent> acts(long after, int limit) {
        return Acts.read(most -> log.read(after, most), limit).acts().stream()
                .flatMap(List::stream)
                .map(ReportLog::event)
                .toList();
    }

    private static RecordedEvent event(LogEntry entry) {
        return new RecordedEvent(
                new ReportId(UUID.fromString(entry.stream())),
                entry.sequence(),
                entry.position(),
                entry.recordedAt(),
                EventJson.read(entry.type(), entry.version(), entry.payload()));
    }
}
