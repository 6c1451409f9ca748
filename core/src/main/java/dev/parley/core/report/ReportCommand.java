package dev.parley.core.report;

import dev.parley.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What may be asked of a report. */
public sealed interface ReportCommand {

    ReportId report();

    /** Record a version of a report, as its source published or changed it. */
    record RecordReport(String source, String externalId, Stated.Content content)
            implements ReportCommand {
        @Override
        public ReportId report() {
            return ReportId.of(source, externalId);
        }
    }

    /**
     * Record that the source withdrew the report.
     *
     * @param retractedAt when it did
     */
    record RetractReport(ReportId report, Edtf retractedAt, String reason)
            implements ReportCommand {}

    /**
     * Put right a version that we had coded wrongly.
     *
     * @param revision the version meant; {@code null} for the one known latest
     * @param by who of us decided
     */
    record AmendRecord(
            ReportId report,
            @Nullable Integer revision,
            Amendment amendment,
            String by,
            String reason)
            implements ReportCommand {}

    /**
     * Take back a report that we should never have recorded.
     *
     * @param by who of us decided
     */
    record VoidRecord(ReportId report, String by, String reason) implements ReportCommand {}
}
