package dev.parley.core.report;

import dev.parley.core.development.Development;
import dev.parley.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a report. An act is followed, in one append, by one {@link
 * DevelopmentReported} for each development of the version that it records.
 */
public sealed interface ReportEvent {

    /** What the source or we did. */
    sealed interface Act extends ReportEvent {

        /** How many developments follow the act. */
        default int developments() {
            return 0;
        }
    }

    /** The filing: known from its publication. */
    record ReportFiled(
            String source, String externalId, int revision, Heading heading, int developments)
            implements Act {}

    /** The source changed the report: a version known from its {@code revisedAt}. */
    record ReportRevised(
            String source, String externalId, int revision, Heading heading, int developments)
            implements Act {}

    /** The source withdrew the report: a version without developments. */
    record ReportRetracted(int revision, Edtf retractedAt, String reason) implements Act {}

    /**
     * We had coded a version wrongly: other content for it from now on.
     *
     * @param by who of us decided
     */
    record RecordAmended(int revision, Heading heading, int developments, String by, String reason)
            implements Act {}

    /**
     * We had the moment of a withdrawal wrong: another moment for it from now on.
     *
     * @param by who of us decided
     */
    record RetractionAmended(int revision, Edtf retractedAt, String by, String reason)
            implements Act {}

    /**
     * We should never have recorded the report.
     *
     * @param by who of us decided
     */
    record RecordVoided(String by, String reason) implements Act {}

    /** One development of the version that the act before it records. */
    record DevelopmentReported(Development development) implements ReportEvent {}

    /** Who of us decided; none if it was the source that acted. */
    static @Nullable String by(Act act) {
        return switch (act) {
            case ReportFiled _, ReportRevised _, ReportRetracted _ -> null;
            case RecordAmended e -> e.by();
            case RetractionAmended e -> e.by();
            case RecordVoided e -> e.by();
        };
    }

    /** Why we or the source acted, as far as it was said. */
    static @Nullable String reason(Act act) {
        return switch (act) {
            case ReportFiled _, ReportRevised _ -> null;
            case ReportRetracted e -> e.reason();
            case RecordAmended e -> e.reason();
            case RetractionAmended e -> e.reason();
            case RecordVoided e -> e.reason();
        };
    }
}
