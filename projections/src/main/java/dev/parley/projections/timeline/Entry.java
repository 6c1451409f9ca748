package dev.parley.projections.timeline;

import dev.parley.core.development.Kind;
import dev.parley.core.wire.Json;
import dev.parley.projections.claims.EntryJson;
import dev.parley.projections.processing.ReportName;
import java.nio.charset.StandardCharsets;
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

    private static final String OF_POSITIONS = Kind.POSITION_TAKEN.slug();

    Mark mark() {
        return new Mark(knownFrom, name.source(), name.externalId(), place);
    }

    /** As the API shows it. */
    public ObjectNode json() {
        ObjectNode fields = Json.object(body.getBytes(StandardCharsets.UTF_8));
        return EntryJson.of(name, position, revision, knownFrom, recordedAt, fields);
    }

    /** As the API shows it, to be written only: most bodies need not be read for that. */
    JsonNode written() {
        return kind.equals(OF_POSITIONS) ? json() : Json.ready(text());
    }

    /** The text of the {@link #json} of a body that has no {@code position} of its own. */
    private String text() {
        String told =
                EntryJson.told(name, position, development, revision, knownFrom, recordedAt)
                        .node()
                        .toString();
        return opened(told)
                + ","
                + opened(body).substring(1)
                + ",\"logPosition\":"
                + position
                + "}";
    }

    /** The text of an object without its end. */
    private static String opened(String object) {
        return object.substring(0, object.length() - 1);
    }
}
