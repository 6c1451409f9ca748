package dev.parley.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Texts from and for bytes, whatever the bytes are. */
final class Texts {

    private Texts() {}

    /** The last header of a name, as text; empty if there is none. */
    static String of(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return Objects.requireNonNullElse(of(header == null ? null : header.value()), "");
    }

    static @Nullable String of(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, UTF_8);
    }

    /** The same text without what has no form in UTF-8: a half of a character that was quoted. */
    static String whole(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
