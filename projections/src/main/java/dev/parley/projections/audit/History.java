package dev.parley.projections.audit;

import static java.util.stream.Collectors.toSet;

import dev.parley.core.report.Known;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.Report;
import dev.parley.core.report.ReportEvent;
import dev.parley.core.report.ReportEvent.RecordAmended;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.report.ReportEvent.ReportRetracted;
import dev.parley.core.report.ReportEvent.ReportRevised;
import dev.parley.core.report.ReportEvent.RetractionAmended;
import dev.parley.core.report.Stated;
import dev.parley.core.report.Version;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.processing.ReportName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The history of one report, read from the log itself: act by act, in recorded order. */
final class History {

    private final ReportName name;
    private final List<Line> lines = new ArrayList<>();
    private Report report = Report.UNRECORDED;
    private List<Known> order = List.of();

    /** One act, and the version that it is about, or the whole report; written only if shown. */
    private record Line(int revision, Supplier<ObjectNode> entry) {

        static final int WHOLE_REPORT = 0;

        boolean ofWholeReport() {
            return revision == WHOLE_REPORT;
        }
    }

    private History(ReportName name) {
        this.name = name;
    }

    /**
     * The entries that a reader sees.
     *
     * @param acts every act of the report by then
     * @param asOf entries about versions that were not known by then are left out
     * @return none if no version was known
     */
    static List<ObjectNode> of(List<RecordedAct> acts, Instant asOf) {
        History history = new History(ReportName.of(acts));
        acts.forEach(history::on);
        Set<Integer> known =
                history.order.stream()
                        .filter(version -> !version.from().isAfter(asOf))
                        .map(version -> version.version().revision())
                        .collect(toSet());
        return known.isEmpty() ? List.of() : history.entries(known);
    }

    private List<ObjectNode> entries(Set<Integer> known) {
        return lines.stream()
                .filter(line -> line.ofWholeReport() || known.contains(line.revision()))
                .map(line -> line.entry().get())
                .toList();
    }

    private void on(RecordedAct act) {
        Report before = report;
        report = act.appliedTo(before);
        order = report.known();
        lines.add(
                switch (act.act()) {
                    case ReportFiled _ -> bySource("filed", act);
                    case ReportRevised _ -> bySource("revised", act);
                    case ReportRetracted _ -> bySource("retracted", act);
                    case RecordAmended e -> amended(act, before.version(e.revision()));
                    case RetractionAmended e -> amended(act, before.version(e.revision()));
                    case RecordVoided _ -> voided(act);
                });
    }

    private Line bySource(String word, RecordedAct act) {
        Known known = written();
        return line(word, known, act, predecessor(known));
    }

    private Line amended(RecordedAct act, Version before) {
        Known known = written();
        return line("amended", known, act, Optional.of(before.held()));
    }

    private Line voided(RecordedAct act) {
        Known latest = order.getLast();
        Instant from = order.getFirst().from();
        return new Line(
                Line.WHOLE_REPORT,
                () ->
                        entry("voided", latest, act)
                                .put("knownFrom", from)
                                .list("changes", List.of())
                                .node());
    }

    private static List<ObjectNode> changes(Optional<Stated> before, Known known) {
        return before.map(stated -> FieldChanges.between(stated, known.version().held()))
                .orElse(List.of());
    }

    private Known written() {
        return order.stream()
                .filter(known -> known.version().revision() == report.written())
                .findFirst()
                .orElseThrow();
    }

    /** What the report said just before, on the known clock. */
    private Optional<Stated> predecessor(Known known) {
        int place = order.indexOf(known);
        return place == 0 ? Optional.empty() : Optional.of(order.get(place - 1).version().held());
    }

    private Line line(String word, Known known, RecordedAct act, Optional<Stated> before) {
        return new Line(
                known.version().revision(),
                () ->
                        entry(word, known, act)
                                .put("knownFrom", known.from())
                                .list("changes", changes(before, known))
                                .node());
    }

    private JsonObject entry(String word, Known known, RecordedAct act) {
        @Nullable String by = ReportEvent.by(act.act());
        return new JsonObject()
                .put("revision", known.version().revision())
                .put("act", word)
                .put("recordedAt", act.recordedAt())
                .put("position", act.position())
                .put("by", by == null ? name.source() : by)
                .put("reason", ReportEvent.reason(act.act()));
    }
}
