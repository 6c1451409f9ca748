package dev.parley.projections.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with an entity tag: who asks again and would get the same is told just that. */
public final class Tagged {

    /** The recorded clock that a document was read at, which its own format has no place for. */
    public static final String RECORDED_AS_OF = "Parley-Recorded-As-Of";

    private Tagged() {}

    /**
     * A document.
     *
     * @param tag as {@link #strong} or {@link #weak} makes it
     */
    public static ResponseEntity<byte[]> document(
            MediaType type, String text, String tag, Instant recordedAsOf) {
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache())
                .header(RECORDED_AS_OF, recordedAsOf.toString())
                .contentType(type)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The tag of a document to the last byte. */
    public static String strong(String text) {
        return "\"" + digest(text) + "\"";
    }

    /** The tag of all documents that say the same. */
    public static String weak(String text) {
        return "W/" + strong(text);
    }

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] whole = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
