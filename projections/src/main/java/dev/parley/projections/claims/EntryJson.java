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
 * A development as the timeline and the feed show it: where it stands, then every field of it. A
 * position that was taken has a field {@code position} of its own; {@code logPosition} is always
 * the place in the log.
 */
public final class EntryJson {

    private static final String OF_POSITIONS = Kind.POSITION_TAKEN.slug();

    private EntryJson() {}

    /** Where in the log something is said, and by which report. */
    public static JsonObject head(ReportName name, long position) {
        return new JsonObject()
                .put("position", position)
                .put("report", name.report())
                .put("source", name.source())
                .put("externalId", name.externalId());
    }

    public static ObjectNode of(Claim claim) {
        return of(
                new ReportName(claim.report(), claim.source(), claim.externalId()),
                claim.position(),
                claim.revision(),
                claim.knownFrom(),
                claim.recordedAt(),
                DevelopmentJson.write(claim.development()));
    }

    /**
     * Writes an entry.
     *
     * @param body the development on the wire
     */
    public static ObjectNode of(
            ReportName name,
            long position,
            int revision,
            Instant knownFrom,
            Instant recordedAt,
            ObjectNode body) {
        String development = body.path("id").asString();
        return told(name, position, development, revision, knownFrom, recordedAt)
                .all(body)
                .put("logPosition", position)
                .node();
    }

    /**
     * Writes an entry that is not to be read: most bodies need not be, either.
     *
     * @param body the development on the wire, as text
     */
    public static JsonNode written(
            ReportName name,
            long position,
            String kind,
            String development,
            int revision,
            Instant knownFrom,
            Instant recordedAt,
            String body) {
        if (kind.equals(OF_POSITIONS)) {
            ObjectNode fields = Json.object(body);
            return of(name, position, revision, knownFrom, recordedAt, fields);
        }
        String told =
                told(name, position, development, revision, knownFrom, recordedAt)
                        .node()
                        .toString();
        return Json.ready(
                opened(told)
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

    /** What an entry says before the development itself. */
    private static JsonObject told(
            ReportName name,
            long position,
            String development,
            int revision,
            Instant knownFrom,
            Instant recordedAt) {
        return head(name, position)
                .put("development", development)
                .put("revision", revision)
                .put("knownFrom", knownFrom)
                .put("recordedAt", recordedAt);
    }
}
