package dev.parley.projections.claims;

import dev.parley.core.schedule.Claim;
import dev.parley.core.wire.DevelopmentJson;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.processing.ReportName;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * A development as the timeline and the feed show it: where it stands, then every field of it. A
 * position that was taken has a field {@code position} of its own; {@code logPosition} is always
 * the place in the log.
 */
public final class EntryJson {

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

    /** What an entry says before the development itself. */
    public static JsonObject told(
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
