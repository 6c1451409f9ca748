package dev.parley.projections.export;

import dev.parley.projections.claims.Claims;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.Filter;
import dev.parley.projections.reading.ReadProblem;
import dev.parley.projections.reading.Tagged;
import dev.parley.projections.timeline.Page;
import dev.parley.projections.timeline.Timeline;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Timelines as files, written while they are read. */
@RestController
public final class ExportController {

    private final Timeline timeline;
    private final Claims claims;

    public ExportController(Timeline timeline, Claims claims) {
        this.timeline = timeline;
        this.claims = claims;
    }

    @GetMapping("/export/{negotiation}.csv")
    void csv(
            @PathVariable String negotiation,
            Clocks clocks,
            Filter filter,
            HttpServletResponse response)
            throws IOException {
        Stream<ObjectNode> entries = entries(negotiation, clocks, filter);
        String name =
                ContentDisposition.attachment().filename(negotiation + ".csv").build().toString();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name);
        Csv.write(entries, begun("text/csv;header=present", clocks, response));
    }

    @GetMapping("/export/{negotiation}.timelinejs.json")
    void timelineJs(
            @PathVariable String negotiation,
            Clocks clocks,
            Filter filter,
            HttpServletResponse response)
            throws IOException {
        Stream<ObjectNode> entries = entries(negotiation, clocks, filter);
        TimelineJs.write(negotiation, clocks, entries, begun("application/json", clocks, response));
    }

    private Stream<ObjectNode> entries(String negotiation, Clocks clocks, Filter filter) {
        Filter within = filter.within(negotiation);
        if (!claims.knewOf(negotiation, clocks)) {
            throw ReadProblem.notKnown("The negotiation '%s'".formatted(negotiation));
        }
        return timeline.all(Page.of(clocks, within, null));
    }

    private static Writer begun(String type, Clocks clocks, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(Tagged.RECORDED_AS_OF, clocks.recordedAsOf().toString());
        return response.getWriter();
    }
}
