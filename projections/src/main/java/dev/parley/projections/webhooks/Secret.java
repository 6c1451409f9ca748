package dev.parley.projections.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a subscriber and Parley alone know, and messages are signed with (Standard Webhooks). */
final class Secret {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int USUAL_BYTES = 32;
    private static final int LEAST_BYTES = 24;
    private static final int MOST_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    Secret(byte[] bytes) {
        if (bytes.length < LEAST_BYTES || bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "This must be %s and the base64 of %d to %d bytes."
                            .formatted(PREFIX, LEAST_BYTES, MOST_BYTES));
        }
        this.bytes = bytes.clone();
    }

    static Secret random() {
        byte[] bytes = new byte[USUAL_BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(bytes);
    }

    /**
     * Reads a secret as it is shown.
     *
     * @throws IllegalArgumentException with what to mend
     */
    static Secret parse(String text) {
        try {
            return new Secret(
                    text.startsWith(PREFIX)
                            ? Base64.getDecoder().decode(text.substring(PREFIX.length()))
                            : new byte[0]);
        } catch (IllegalArgumentException _) {
            return new Secret(new byte[0]);
        }
    }

    /** To be shown once. */
    String reveal() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The signature of an attempt, as it stands in its header. */
    String signature(String id, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            byte[] signed = "%s.%d.%s".formatted(id, timestamp, body).getBytes(UTF_8);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
