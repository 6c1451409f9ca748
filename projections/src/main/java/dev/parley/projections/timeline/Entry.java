package dev.parley.projections.timeline;

import dev.parley.core.wire.Json;
import dev.parley.projections.claims.EntryJson;
import dev.parley.projections.processing.ReportName;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A live claim on the timeline.
 *
 * @param development its id in the report
 * @param body the development on the wire, as text
 */
public record Entry(
        ReportName name,
        int place,
        String kind,
        String development,
        int revision,
        long position,
        Instant knownFrom,
        Instant recordedAt,
        String body) {

    Mark mark() {
        return new Mark(knownFrom, name.source(), name.externalId(), place);
    }

    /** As the API shows it. */
    public ObjectNode json() {
        ObjectNode fields = Json.object(body);
        return EntryJson.of(name, position, revision, knownFrom, recordedAt, fields);
    }

    /** As the API shows it, to be written only. */
    JsonNode written() {
        return EntryJson.written(
                name, position, kind, development, revision, knownFrom, recordedAt, body);
    }
}
