package dev.parley.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.core.wire.JsonObject;
import dev.parley.ingest.kafka.DeadLetter;
import dev.parley.ingest.kafka.KeptLetter;
import dev.parley.ingest.kafka.RecordPlace;
import java.util.Arrays;
import java.util.Base64;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Dead letters on the wire: bytes are shown as the text that they most likely are. */
final class DeadLetterJson {

    private static final int EXCERPT = 1_000;

    private DeadLetterJson() {}

    /** As one of many: a long value is cut. */
    static ObjectNode excerpt(KeptLetter kept) {
        byte @Nullable [] value = kept.letter().message().value();
        boolean cut = value != null && value.length > EXCERPT;
        return heading(kept)
                .put("value", cut ? text(Arrays.copyOf(value, EXCERPT)) : text(value))
                .put("valueIsCut", cut ? true : null)
                .node();
    }

    /** All of it, and the exact bytes of the value. */
    static ObjectNode whole(KeptLetter kept) {
        DeadLetter letter = kept.letter();
        byte @Nullable [] value = letter.message().value();
        return heading(kept)
                .put("value", text(value))
                .put(
                        "valueBase64",
                        value == null ? null : Base64.getEncoder().encodeToString(value))
                .list(
                        "headers",
                        Arrays.stream(letter.message().headers().toArray())
                                .map(DeadLetterJson::header)
                                .toList())
                .node();
    }

    private static JsonObject heading(KeptLetter kept) {
        RecordPlace place = kept.letter().place();
        return new JsonObject()
                .put("id", place.id())
                .put("topic", place.topic())
                .put("partition", place.partition())
                .put("offset", place.offset())
                .put("reason", kept.letter().reason())
                .put("problem", kept.letter().problem())
                .put("receivedAt", kept.receivedAt())
                .put("state", kept.retried() ? "retried" : "waiting")
                .put("key", text(kept.letter().message().key()));
    }

    private static ObjectNode header(Header header) {
        return new JsonObject().put("name", header.key()).put("value", text(header.value())).node();
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, UTF_8);
    }
}
