package dev.parley.projections.claims;

import dev.parley.core.development.Kind;
import dev.parley.core.schedule.Claim;
import dev.parley.core.wire.DevelopmentJson;
import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.processing.ReportName;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a development stands: in which report, which version of it, and where in the log. The
 * timeline and the feed show it so, and then every field of the development. A position that was
 * taken has a field {@code position} of its own; {@code logPosition} is always the place in the
 * log.
 */
public record EntryHead(
        ReportName name, long position, int revision, Instant knownFrom, Instant recordedAt) {

    private static final String OF_POSITIONS = Kind.POSITION_TAKEN.slug();

    /** Where in the log something is said, and by which report. */
    public static JsonObject json(ReportName name, long position) {
        return new JsonObject()
                .put("position", position)
                .put("report", name.report())
                .put("source", name.source())
                .put("externalId", name.externalId());
    }

    /** A claim as an entry. */
    public static ObjectNode entry(Claim claim) {
        ReportName name = new ReportName(claim.report(), claim.source(), claim.externalId());
        return new EntryHead(
                        name,
                        claim.position(),
                        claim.revision(),
                        claim.knownFrom(),
                        claim.recordedAt())
                .with(DevelopmentJson.write(claim.development()));
    }

    /**
     * The entry.
     *
     * @param body the development on the wire
     */
    public ObjectNode with(ObjectNode body) {
        return fields(body.path("id").asString()).all(body).put("logPosition", position).node();
    }

    /**
     * The entry, to be written and not to be read: most bodies need not be read, either.
     *
     * @param development its id in the report
     * @param body the development on the wire, as text
     */
    public JsonNode written(String kind, String development, String body) {
        if (kind.equals(OF_POSITIONS)) {
            return with(Json.object(body));
        }
        return Json.ready(
                opened(fields(development).node().toString())
                        + ","
                        + opened(body).substring(1)
                        + ",\"logPosition\":"
                        + position
                        + "}");
    }

    /** The text of an object without its end. */
    private static String opened(String object) {
        return object.substring(0, object.length() - 1);
    }

    private JsonObject fields(String development) {
        return json(name, position)
                .put("development", development)
                .put("revision", revision)
                .put("knownFrom", knownFrom)
                .put("recordedAt", recordedAt);
    }
}
