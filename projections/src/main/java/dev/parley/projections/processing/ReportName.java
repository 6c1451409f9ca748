package dev.parley.projections.processing;

import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.ReportEvent.Act;
import dev.parley.core.report.ReportEvent.RecordAmended;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.report.ReportEvent.ReportRetracted;
import dev.parley.core.report.ReportEvent.ReportRevised;
import dev.parley.core.report.ReportEvent.RetractionAmended;
import dev.parley.core.report.ReportId;
import java.util.List;
import java.util.Optional;

/** A report's id, and the source and external id behind it. */
public record ReportName(ReportId report, String source, String externalId) {

    /** The name that the acts of one report give it. */
    public static ReportName of(List<RecordedAct> acts) {
        RecordedAct first = acts.getFirst();
        return named(first).orElseThrow();
    }

    private static Optional<ReportName> named(RecordedAct first) {
        Act act = first.act();
        return switch (act) {
            case ReportFiled e ->
                    Optional.of(new ReportName(first.report(), e.source(), e.externalId()));
            case ReportRevised e ->
                    Optional.of(new ReportName(first.report(), e.source(), e.externalId()));
            case ReportRetracted _, RecordAmended _, RetractionAmended _, RecordVoided _ ->
                    Optional.empty();
        };
    }
}
