package dev.parley.projections.live;

import dev.parley.core.development.Development;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.processing.ReportName;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One message of the feed.
 *
 * @param kind a kind of development, or of what became of the whole report
 * @param about the developments by which filters find it
 * @param data what it says
 */
record Announcement(
        ReportName name,
        RecordedAct act,
        FeedPosition position,
        String kind,
        List<Development> about,
        JsonNode data) {

    List<String> negotiations() {
        return about.stream().map(d -> d.details().negotiation()).distinct().sorted().toList();
    }

    /** The message as a CloudEvents 1.0 envelope in JSON. */
    ObjectNode envelope() {
        List<String> negotiations = negotiations();
        return new JsonObject()
                .put("specversion", "1.0")
                .put("id", position.toString())
                .put("source", "/reports/" + name.report())
                .put("type", "parley." + kind)
                .put("subject", negotiations.size() == 1 ? negotiations.getFirst() : null)
                .put("time", act.recordedAt())
                .put("datacontenttype", "application/json")
                .put("data", data)
                .node();
    }
}
