package dev.parley.projections.timeline;

import dev.parley.core.wire.JsonObject;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.Cursor;
import dev.parley.projections.reading.Filter;
import org.jspecify.annotations.Nullable;

/** The entries after a mark, at clocks and under a filter that stay the same from page to page. */
public record Page(Clocks clocks, Filter filter, Mark after) {

    private static final String READ = "timeline";

    /** The page that a cursor names, or the first one. */
    public static Page of(Clocks clocks, Filter filter, @Nullable String cursor) {
        return cursor == null
                ? new Page(clocks, filter, Mark.START)
                : Cursor.read(READ, cursor, Page::of);
    }

    Page after(Mark mark) {
        return new Page(clocks, filter, mark);
    }

    /** The page as a text that clients hand back. */
    public String cursor() {
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

    private static Page of(Cursor cursor) {
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
