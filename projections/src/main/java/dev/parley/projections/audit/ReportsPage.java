package dev.parley.projections.audit;

import dev.parley.core.wire.JsonObject;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.Cursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The reports after one, at clocks and under a filter that stay the same from page to page. */
record ReportsPage(
        Clocks clocks,
        @Nullable String source,
        @Nullable String externalId,
        Instant lastKnown,
        String lastSource,
        String lastExternalId) {

    static final String READ = "reports";

    static ReportsPage first(Clocks clocks, @Nullable String source, @Nullable String externalId) {
        return new ReportsPage(clocks, source, externalId, Instant.MAX, "", "");
    }

    ReportsPage after(JsonNode last) {
        return new ReportsPage(
                clocks,
                source,
                externalId,
                Instant.parse(last.path("knownFrom").asString()),
                last.path("source").asString(),
                last.path("externalId").asString());
    }

    String cursor() {
        return Cursor.of(
                READ,
                clocks,
                new JsonObject()
                        .put("source", source)
                        .put("externalId", externalId)
                        .put("lastKnown", lastKnown)
                        .put("lastSource", lastSource)
                        .put("lastExternalId", lastExternalId));
    }

    static ReportsPage of(Cursor cursor) {
        return new ReportsPage(
                cursor.clocks(),
                cursor.optional("source"),
                cursor.optional("externalId"),
                cursor.instant("lastKnown"),
                cursor.text("lastSource"),
                cursor.text("lastExternalId"));
    }
}
