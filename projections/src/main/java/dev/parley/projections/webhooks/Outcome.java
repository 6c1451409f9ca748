package dev.parley.projections.webhooks;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of an attempt. */
sealed interface Outcome {

    record Delivered() implements Outcome {}

    /**
     * It is to be tried again.
     *
     * @param status of HTTP, if there was an answer
     * @param pause that the endpoint asked for
     */
    record Failed(@Nullable Integer status, String reason, @Nullable Duration pause)
            implements Outcome {

        static Failed without(String reason) {
            return new Failed(null, reason, null);
        }
    }

    /** The endpoint wants nothing more (410). */
    record Gone(int status, String reason) implements Outcome {}
}
