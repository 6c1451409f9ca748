package dev.parley.ingest.kafka;

import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import java.util.Arrays;
import java.util.Base64;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Headers as a text to keep them in: names and bytes, in their order. */
final class HeadersText {

    private HeadersText() {}

    static String write(Headers headers) {
        return new JsonObject()
                .list("headers", Arrays.stream(headers.toArray()).map(HeadersText::node).toList())
                .node()
                .toString();
    }

    static Headers read(String text) {
        Headers headers = new RecordHeaders();
        Json.object(text).path("headers").forEach(node -> headers.add(header(node)));
        return headers;
    }

    private static ObjectNode node(Header header) {
        return new JsonObject()
                .put("name", header.key())
                .put("value", base64(header.value()))
                .node();
    }

    private static Header header(JsonNode node) {
        return new RecordHeader(
                node.path("name").asString(), bytes(node.path("value").stringValue(null)));
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static byte @Nullable [] bytes(@Nullable String base64) {
        return base64 == null ? null : Base64.getDecoder().decode(base64);
    }
}
