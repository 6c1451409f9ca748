package dev.parley.projections.webhooks;

import dev.parley.core.wire.JsonObject;
import dev.parley.projections.live.FeedPosition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message that could not be delivered yet.
 *
 * @param next when it is tried again; {@code null} if it is parked
 * @param status of HTTP, if there was an answer to the last attempt
 * @param reason why the last attempt failed
 */
record Delivery(
        FeedPosition message,
        int attempts,
        Instant first,
        Instant last,
        @Nullable Instant next,
        @Nullable Integer status,
        String reason) {

    /** The same as if it was to be tried for the first time. */
    Delivery anew(Instant now) {
        return new Delivery(message, 0, now, last, now, status, reason);
    }

    ObjectNode json(Subscription subscription) {
        return new JsonObject()
                .put("message", message)
                .put("webhookId", subscription.webhookId(message))
                .put("state", next == null ? "parked" : "waiting")
                .put("attempts", attempts)
                .put("firstAttempt", first)
                .put("lastAttempt", last)
                .put("nextAttempt", next)
                .put("status", status)
                .put("reason", reason)
                .node();
    }
}
