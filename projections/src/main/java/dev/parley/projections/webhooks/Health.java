package dev.parley.projections.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an endpoint has been doing.
 *
 * @param failures messages in a row that failed at once, and no attempt succeeded since
 * @param notBefore when it may be called again
 * @param waiting how many messages are to be tried again
 * @param retry when the first of them is; {@link Instant#MAX} if there is none
 */
record Health(
        int failures,
        Instant notBefore,
        int waiting,
        Instant retry,
        @Nullable Instant lastSuccess,
        @Nullable Failure lastFailure) {

    private static final int TOLERATED = 5;
    private static final int MOST_WAITING = 100;

    /**
     * The last attempt that failed.
     *
     * @param status of HTTP, if there was an answer
     */
    record Failure(Instant at, @Nullable Integer status, String reason) {}

    /** Whether it fails whatever it is sent. */
    boolean isDown() {
        return failures >= TOLERATED;
    }

    /**
     * Whether new messages wait in the log, and only those that failed are tried. So an endpoint
     * that is down is merely probed, and never has more than so many messages set aside.
     */
    boolean isHeld() {
        return waiting >= MOST_WAITING || (isDown() && waiting > 0);
    }
}
