package dev.parley.core.report;

import dev.parley.core.time.Edtf;
import java.time.Instant;

/** Why a command is refused, with the data that says so. */
public sealed interface Refusal {

    /** No report is recorded under the id. */
    record UnknownReport(ReportId report) implements Refusal {}

    /** The report has no version of that number. */
    record UnknownRevision(int revision, int latest) implements Refusal {}

    /** The same version was recorded before, with other content. */
    record ContentDiffers(int revision) implements Refusal {}

    /** The report is voided; only an amendment restores it. */
    record ReportVoided() implements Refusal {}

    /** The version does not have the field that the amendment would change. */
    record FieldNotAmendable(String field, int revision) implements Refusal {}

    /** A revision is dated wholly before the publication. */
    record RevisedBeforePublished(Edtf revisedAt, Edtf publishedAt) implements Refusal {}

    /** A withdrawal is dated wholly before the publication. */
    record RetractedBeforePublished(Edtf retractedAt, Edtf publishedAt) implements Refusal {}

    /** A version would be known from more than 24 hours ahead of now. */
    record KnownTooFarAhead(Version.Nature nature, Instant knownFrom, Instant now)
            implements Refusal {}
}
