package dev.parley.core.report;

import dev.parley.core.development.Development;
import dev.parley.core.report.Decision.Accepted;
import dev.parley.core.report.Decision.Duplicate;
import dev.parley.core.report.Decision.Refused;
import dev.parley.core.report.Decision.Word;
import dev.parley.core.report.Refusal.ContentDiffers;
import dev.parley.core.report.Refusal.FieldNotAmendable;
import dev.parley.core.report.Refusal.ReportVoided;
import dev.parley.core.report.Refusal.UnknownReport;
import dev.parley.core.report.Refusal.UnknownRevision;
import dev.parley.core.report.ReportCommand.AmendRecord;
import dev.parley.core.report.ReportCommand.RecordReport;
import dev.parley.core.report.ReportCommand.RetractReport;
import dev.parley.core.report.ReportCommand.VoidRecord;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a report answers to a command at a moment. */
record Deciding(Report report, Instant now) {

    Decision on(ReportCommand command) {
        return switch (command) {
            case RecordReport c -> record(c);
            case RetractReport c -> ifRecorded(c, () -> retract(c));
            case AmendRecord c -> ifRecorded(c, () -> amend(c));
            case VoidRecord c -> ifRecorded(c, () -> takeBack(c));
        };
    }

    private Decision ifRecorded(ReportCommand command, Supplier<Decision> decision) {
        return report.versions().isEmpty()
                ? new Refused(new UnknownReport(command.report()))
                : decision.get();
    }

    private Decision record(RecordReport command) {
        Word word = report.versions().isEmpty() ? Word.FILED : Word.REVISED;
        return version(word, command.content(), act(command));
    }

    private ReportEvent.Act act(RecordReport command) {
        Heading heading = command.content().heading();
        int developments = command.content().developments().size();
        return heading.revisedAt() == null
                ? new ReportFiled(
                        command.source(), command.externalId(), next(), heading, developments)
                : new ReportRevised(
                        command.source(), command.externalId(), next(), heading, developments);
    }

    private Decision retract(RetractReport command) {
        Withdrawal withdrawal = new Withdrawal(command.retractedAt());
        return report.voided()
                ? new Refused(new ReportVoided())
                : version(
                        Word.RETRACTED,
                        withdrawal,
                        new ReportRetracted(next(), command.retractedAt(), command.reason()));
    }

    /** A version that was not seen yet is recorded; one that was is compared with what was sent. */
    private Decision version(Word word, Stated sent, ReportEvent.Act act) {
        Optional<Version> same = sameAs(Version.first(next(), sent, report.length()));
        if (same.isPresent()) {
            return same.get().sent().equals(sent)
                    ? new Duplicate(same.get().revision(), same.get().lastAct())
                    : new Refused(new ContentDiffers(same.get().revision()));
        }
        return report.voided() ? new Refused(new ReportVoided()) : accept(word, next(), act, sent);
    }

    private Optional<Version> sameAs(Version version) {
        return report.versions().stream()
                .filter(seen -> seen.nature() == version.nature())
                .filter(seen -> Objects.equals(seen.identity(), version.identity()))
                .findFirst();
    }

    private Decision amend(AmendRecord command) {
        int revision = Objects.requireNonNullElseGet(command.revision(), report::latest);
        if (revision < 1 || revision > report.versions().size()) {
            return new Refused(new UnknownRevision(revision, report.versions().size()));
        }
        Version version = report.version(revision);
        Optional<String> foreign = command.amendment().foreignTo(version.held());
        if (foreign.isPresent()) {
            return new Refused(new FieldNotAmendable(foreign.get(), revision));
        }
        Stated amended = command.amendment().applyTo(version.held());
        return amended.equals(version.held()) && !report.voided()
                ? new Duplicate(revision, version.lastAct())
                : accept(Word.AMENDED, revision, amendment(command, revision, amended), amended);
    }

    private static ReportEvent.Act amendment(AmendRecord command, int revision, Stated amended) {
        return switch (amended) {
            case Content c ->
                    new RecordAmended(
                            revision,
                            c.heading(),
                            c.developments().size(),
                            command.by(),
                            command.reason());
            case Withdrawal w ->
                    new RetractionAmended(
                            revision, w.retractedAt(), command.by(), command.reason());
        };
    }

    private Decision takeBack(VoidRecord command) {
        int latest = report.latest();
        return report.voided()
                ? new Duplicate(latest, Sequences.at(report.length() - 1))
                : new Accepted(
                        Word.VOIDED,
                        latest,
                        List.of(new RecordVoided(command.by(), command.reason())));
    }

    private Decision accept(Word word, int revision, ReportEvent.Act act, Stated stated) {
        List<ReportEvent> events =
                Stream.concat(Stream.of(act), reported(stated.developments())).toList();
        return Rules.broken(after(events).versions(), now)
                .<Decision>map(Refused::new)
                .orElseGet(() -> new Accepted(word, revision, events));
    }

    private static Stream<ReportEvent> reported(List<Development> developments) {
        return developments.stream().map(DevelopmentReported::new);
    }

    private Report after(List<ReportEvent> events) {
        Report after = report;
        for (ReportEvent event : events) {
            after = after.on(event);
        }
        return after;
    }

    private int next() {
        return report.versions().size() + 1;
    }
}
