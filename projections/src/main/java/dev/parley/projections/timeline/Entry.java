package dev.parley.projections.timeline;

import dev.parley.core.wire.Json;
import dev.parley.projections.claims.EntryHead;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A live claim on the timeline.
 *
 * @param place of the development in the report, from 0
 * @param development its id in the report
 * @param body the development on the wire, as text
 */
public record Entry(EntryHead head, int place, String kind, String development, String body) {

    Mark mark() {
        return new Mark(head.knownFrom(), head.name().source(), head.name().externalId(), place);
    }

    /** As the API shows it. */
    public ObjectNode json() {
        return head.with(Json.object(body));
    }

    /** As the API shows it, to be written only. */
    JsonNode written() {
        return head.written(kind, development, body);
    }
}
