package dev.parley.projections.timeline;

import dev.parley.core.wire.JsonObject;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.Filter;
import dev.parley.projections.reading.ReadProblem;
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
        Page page = Page.of(clocks, filter, cursor);
        Slice slice = timeline.slice(page, limit);
        return new JsonObject()
                .put("asOf", page.clocks().asOf())
                .put("recordedAsOf", page.clocks().recordedAsOf())
                .list("developments", slice.written())
                .put("next", slice.next() == null ? null : slice.next().cursor())
                .node();
    }
}
