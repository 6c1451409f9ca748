package dev.parley.projections.audit;

import dev.parley.core.log.ReportLog;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.ReportId;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.processing.ReportName;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.Cursor;
import dev.parley.projections.reading.ReadProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Reports and their histories over HTTP. */
@RestController
public final class ReportController {

    private static final int PAGE = 100;

    private final ReportVersions versions;
    private final ReportLog log;

    public ReportController(ReportVersions versions, ReportLog log) {
        this.versions = versions;
        this.log = log;
    }

    @GetMapping("/api/reports/{id}")
    ObjectNode report(@PathVariable String id, Clocks clocks) {
        return versions.one(reportId(id), clocks).orElseThrow(() -> notKnown(id));
    }

    @GetMapping("/api/reports/{id}/history")
    public ObjectNode history(@PathVariable String id, Clocks clocks) {
        List<RecordedAct> acts = log.acts(reportId(id), clocks.recordedAsOf());
        List<ObjectNode> entries = acts.isEmpty() ? List.of() : History.of(acts, clocks.bound());
        if (entries.isEmpty()) {
            throw notKnown(id);
        }
        ReportName name = ReportName.of(acts);
        return new JsonObject()
                .put("report", name.report())
                .put("source", name.source())
                .put("externalId", name.externalId())
                .put("asOf", clocks.asOf())
                .put("recordedAsOf", clocks.recordedAsOf())
                .list("entries", entries)
                .node();
    }

    @GetMapping("/api/reports")
    ObjectNode reports(
            Clocks clocks,
            @RequestParam(name = "source", required = false) @Nullable String source,
            @RequestParam(name = "externalId", required = false) @Nullable String externalId,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        ReportsPage page =
                cursor == null
                        ? ReportsPage.first(clocks, source, externalId)
                        : Cursor.read(ReportsPage.READ, cursor, ReportsPage::of);
        List<ObjectNode> found = versions.all(page, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<ObjectNode> shown = more ? found.subList(0, PAGE) : found;
        return new JsonObject()
                .put("asOf", page.clocks().asOf())
                .put("recordedAsOf", page.clocks().recordedAsOf())
                .list("reports", shown)
                .put("next", more ? page.after(shown.getLast()).cursor() : null)
                .node();
    }

    private static ReportId reportId(String id) {
        try {
            return new ReportId(UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            throw notKnown(id);
        }
    }

    private static ReadProblem notKnown(String id) {
        return ReadProblem.notKnown("The report '%s'".formatted(id));
    }
}
