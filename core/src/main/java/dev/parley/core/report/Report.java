package dev.parley.core.report;

import dev.parley.core.development.Development;
import dev.parley.core.report.ReportEvent.DevelopmentReported;
import dev.parley.core.report.ReportEvent.RecordAmended;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.report.ReportEvent.ReportRetracted;
import dev.parley.core.report.ReportEvent.ReportRevised;
import dev.parley.core.report.ReportEvent.RetractionAmended;
import dev.parley.core.report.Stated.Content;
import dev.parley.core.report.Stated.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A report as a pure value: the fold of its events, and what it answers to a command.
 *
 * @param versions in the order in which they were recorded
 * @param written the number of the version that the latest act wrote
 * @param length how many events it is the fold of
 */
public record Report(List<Version> versions, boolean voided, int written, long length) {

    /** A report of which nothing is recorded. */
    public static final Report UNRECORDED = new Report(List.of(), false, 0, 0);

    public Report {
        versions = List.copyOf(versions);
    }

    public Report on(ReportEvent event) {
        return switch (event) {
            case ReportFiled e -> adding(e.revision(), new Content(e.heading(), List.of()));
            case ReportRevised e -> adding(e.revision(), new Content(e.heading(), List.of()));
            case ReportRetracted e -> adding(e.revision(), new Withdrawal(e.retractedAt()));
            case RecordAmended e -> amending(e.revision(), new Content(e.heading(), List.of()));
            case RetractionAmended e -> amending(e.revision(), new Withdrawal(e.retractedAt()));
            case RecordVoided _ -> new Report(versions, true, written, length + 1);
            case DevelopmentReported e -> growing(List.of(e.development()));
        };
    }

    /** What is to be recorded when this is asked at {@code now}, or why nothing is. */
    public Decision decide(ReportCommand command, Instant now) {
        return new Deciding(this, now).on(command);
    }

    /** Its versions in the order in which the world came to know them, voided or not. */
    public List<Known> known() {
        return Known.inOrder(versions);
    }

    public Version version(int revision) {
        return versions.get(revision - 1);
    }

    /** The number of the version known latest. */
    int latest() {
        return known().getLast().version().revision();
    }

    private Report adding(int revision, Stated stated) {
        List<Version> more = new ArrayList<>(versions);
        more.add(Version.first(revision, stated, length));
        return new Report(more, voided, revision, length + 1);
    }

    private Report amending(int revision, Stated stated) {
        return new Report(
                replacing(revision, version -> version.amended(stated, length)),
                false,
                revision,
                length + 1);
    }

    /** Takes in developments that were recorded one after the other. */
    Report growing(List<Development> next) {
        return new Report(
                replacing(written, version -> version.with(next)),
                voided,
                written,
                length + next.size());
    }

    private List<Version> replacing(int revision, UnaryOperator<Version> change) {
        List<Version> changed = new ArrayList<>(versions);
        changed.set(revision - 1, change.apply(version(revision)));
        return changed;
    }
}
