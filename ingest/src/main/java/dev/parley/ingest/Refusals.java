package dev.parley.ingest;

import dev.parley.core.report.Refusal;
import dev.parley.core.report.Refusal.ContentDiffers;
import dev.parley.core.report.Refusal.FieldNotAmendable;
import dev.parley.core.report.Refusal.KnownTooFarAhead;
import dev.parley.core.report.Refusal.ReportVoided;
import dev.parley.core.report.Refusal.RetractedBeforePublished;
import dev.parley.core.report.Refusal.RevisedBeforePublished;
import dev.parley.core.report.Refusal.UnknownReport;
import dev.parley.core.report.Refusal.UnknownRevision;
import dev.parley.core.report.Version;
import dev.parley.core.wire.Problem;

/** The one place that says to clients why something was refused. */
final class Refusals {

    private static final int CONFLICT = 409;

    private Refusals() {}

    static Problem problem(Refusal refusal) {
        return switch (refusal) {
            case UnknownReport r ->
                    Problem.of(
                            "unknown-report",
                            "Unknown report",
                            404,
                            "No report is recorded under the id %s.".formatted(r.report()));
            case UnknownRevision r ->
                    conflict(
                            "unknown-revision",
                            "/revision",
                            "The report has revisions 1 to %d, and no %d."
                                    .formatted(r.latest(), r.revision()));
            case ContentDiffers r ->
                    conflict(
                            "content-differs",
                            "",
                            "This version is recorded as revision %d with other content. If the source changed it, send it with the revisedAt of the change; if we had coded it wrongly, amend it."
                                    .formatted(r.revision()));
            case ReportVoided _ ->
                    conflict(
                            "report-voided",
                            "",
                            "The report is voided; an amendment restores it, nothing else.");
            case FieldNotAmendable r ->
                    conflict(
                            "field-not-amendable",
                            "/" + r.field(),
                            "Revision %d has no %s to amend.".formatted(r.revision(), r.field()));
            case RevisedBeforePublished r ->
                    conflict(
                            "revised-before-published",
                            "/revisedAt",
                            "The revision of %s lies before the publication of %s."
                                    .formatted(r.revisedAt(), r.publishedAt()));
            case RetractedBeforePublished r ->
                    conflict(
                            "retracted-before-published",
                            "/retractedAt",
                            "The withdrawal of %s lies before the publication of %s."
                                    .formatted(r.retractedAt(), r.publishedAt()));
            case KnownTooFarAhead r ->
                    conflict(
                            "known-too-far-ahead",
                            pointer(r.nature()),
                            "This would be known from %s, more than 24 hours ahead of now (%s)."
                                    .formatted(r.knownFrom(), r.now()));
        };
    }

    private static String pointer(Version.Nature nature) {
        return switch (nature) {
            case FILING -> "/publishedAt";
            case REVISION -> "/revisedAt";
            case WITHDRAWAL -> "/retractedAt";
        };
    }

    private static Problem conflict(String type, String pointer, String detail) {
        return new Problem(type, "Refused", CONFLICT, detail, pointer.isEmpty() ? null : pointer);
    }
}
