package dev.parley.projections.atom;

import dev.parley.core.report.ReportId;
import dev.parley.projections.NameUuid;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Names a development for ever: a report, and the development's id inside it. */
record EntryName(ReportId report, String development) {

    private static final NameUuid IDS = new NameUuid("3e7d1a52-0c4b-5f8e-9d27-b1f60a8c5e34");

    static EntryName of(JsonNode entry) {
        return new EntryName(
                new ReportId(UUID.fromString(entry.path("report").asString())),
                entry.path("development").asString());
    }

    /** The id of its entry, whatever becomes of it. */
    String uri() {
        return "urn:uuid:" + IDS.of(report.toString(), development);
    }
}
