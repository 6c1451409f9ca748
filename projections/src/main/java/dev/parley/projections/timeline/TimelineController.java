package dev.parley.projections.timeline;

import dev.parley.core.wire.JsonObject;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.Cursor;
import dev.parley.projections.reading.Filter;
import dev.parley.projections.reading.ReadProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The timeline over HTTP, page by page. */
@RestController
public final class TimelineController {

    private static final int MOST = 1_000;

    private final Timeline timeline;

    public TimelineController(Timeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping("/api/timeline")
    public ObjectNode timeline(
            Clocks clocks,
            Filter filter,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        if (limit < 1 || limit > MOST) {
            throw ReadProblem.badRequest("Parameter limit: give 1 to 1,000.");
        }
        return page(
                cursor == null
                        ? new Page(clocks, filter, Mark.START)
                        : Cursor.read(Page.READ, cursor, Page::of),
                limit);
    }

    private ObjectNode page(Page page, int limit) {
        List<Entry> entries = timeline.read(page, limit + 1);
        boolean more = entries.size() > limit;
        List<Entry> shown = more ? entries.subList(0, limit) : entries;
        return new JsonObject()
                .put("asOf", page.clocks().asOf())
                .put("recordedAsOf", page.clocks().recordedAsOf())
                .list("developments", shown.stream().map(Entry::json).toList())
                .put("next", more ? page.after(shown.getLast().mark()).cursor() : null)
                .node();
    }
}
