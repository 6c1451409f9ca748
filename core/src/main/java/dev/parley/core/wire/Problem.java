package dev.parley.core.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why a request was not answered as asked, as RFC 9457 problem details.
 *
 * @param type a stable slug; on the wire {@code urn:parley:problem:} and it
 * @param status of HTTP
 * @param detail what to mend, in a sentence
 * @param pointer RFC 6901, to the faulty field, if there is one
 */
public record Problem(
        String type, String title, int status, String detail, @Nullable String pointer) {

    public static Problem of(String type, String title, int status, String detail) {
        return new Problem(type, title, status, detail, null);
    }

    public static Problem of(Malformed malformed) {
        return new Problem("malformed", "Malformed", 400, malformed.detail(), malformed.pointer());
    }

    public ObjectNode json() {
        return new JsonObject()
                .put("type", "urn:parley:problem:" + type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("pointer", pointer)
                .node();
    }
}
