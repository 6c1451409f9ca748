package dev.parley.projections.timeline;

import dev.parley.core.wire.JsonObject;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.Cursor;
import dev.parley.projections.reading.Filter;

/** The entries after a mark, at clocks and under a filter that stay the same from page to page. */
record Page(Clocks clocks, Filter filter, Mark after) {

    static final String READ = "timeline";

    Page after(Mark mark) {
        return new Page(clocks, filter, mark);
    }

    String cursor() {
        return Cursor.of(
                READ,
                clocks,
                new JsonObject()
                        .put("negotiation", filter.negotiation())
                        .put("kind", filter.kind())
                        .put("actor", filter.actor())
                        .put("source", filter.source())
                        .put("text", filter.text())
                        .put("happens", filter.happens())
                        .put("lastKnown", after.knownFrom())
                        .put("lastSource", after.source())
                        .put("lastExternalId", after.externalId())
                        .put("lastPlace", after.place()));
    }

    static Page of(Cursor cursor) {
        return new Page(
                cursor.clocks(),
                new Filter(
                        cursor.optional("negotiation"),
                        cursor.optional("kind"),
                        cursor.optional("actor"),
                        cursor.optional("source"),
                        cursor.optional("text"),
                        Filter.range(cursor.optional("happens"))),
                new Mark(
                        cursor.instant("lastKnown"),
                        cursor.text("lastSource"),
                        cursor.text("lastExternalId"),
                        cursor.number("lastPlace")));
    }
}
