package dev.parley.projections.reading;

import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.Malformed;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A page of a read as a text that clients hand back, with the clocks that it is pinned to. */
public record Cursor(JsonNode fields) {

    /**
     * The text for a page.
     *
     * @param read the read that it is a page of
     */
    public static String of(String read, Clocks clocks, JsonObject fields) {
        fields.put("read", read)
                .put("asOf", clocks.asOf())
                .put("recordedAsOf", clocks.recordedAsOf());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(fields.node()));
    }

    /**
     * The page that a text names.
     *
     * @throws ReadProblem if it names none
     */
    public static <T> T read(String read, String text, Function<Cursor, T> page) {
        try {
            Cursor cursor = new Cursor(Json.parse(Base64.getUrlDecoder().decode(text)));
            if (!cursor.text("read").equals(read) || cursor.clocks().isAhead(Instant.now())) {
                throw new IllegalArgumentException("This is no page of this read.");
            }
            return page.apply(cursor);
        } catch (IllegalArgumentException | DateTimeException | Malformed _) {
            throw ReadProblem.badRequest(
                    "Parameter cursor: this is no cursor; take it from 'next' as it is.");
        }
    }

    public Clocks clocks() {
        String asOf = optional("asOf");
        return new Clocks(asOf == null ? null : Instant.parse(asOf), instant("recordedAsOf"));
    }

    public @Nullable String optional(String name) {
        return fields.has(name) ? text(name) : null;
    }

    public String text(String name) {
        return fields.path(name).asString("");
    }

    public int number(String name) {
        return fields.path(name).asInt(0);
    }

    public Instant instant(String name) {
        return Instant.parse(text(name));
    }
}
