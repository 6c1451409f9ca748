package dev.parley.projections.webhooks;

import dev.parley.core.wire.JsonObject;
import dev.parley.projections.live.FeedPosition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who wants which messages of the feed sent where.
 *
 * @param disabled why nothing is sent any more, if so
 */
record Subscription(
        UUID id,
        Target target,
        Secret secret,
        @Nullable String description,
        FilterJson filter,
        Instant createdAt,
        @Nullable String disabled,
        Place place,
        Health health) {

    /**
     * When there is something to send.
     *
     * @param seen how far the feed has come
     * @return {@link Instant#MAX} if nothing is known of
     */
    Instant due(long seen) {
        Instant due = hasNews(seen) ? Instant.MIN : health.retry();
        return due.isAfter(health.notBefore()) ? due : health.notBefore();
    }

    /** Whether a message that was not tried yet may be tried now. */
    boolean hasNews(long seen) {
        return !health.isHeld() && place.isBefore(seen);
    }

    /** Stays the same however often the message is sent, and no other one has it. */
    String webhookId(FeedPosition message) {
        return "msg_%s_%s"
                .formatted(id.toString().replace("-", ""), message.toString().replace('.', '_'));
    }

    /** All but the secret. */
    JsonObject json(long parked) {
        return new JsonObject()
                .put("id", id)
                .put("url", target)
                .put("description", description)
                .put("filter", filter.json())
                .put("state", disabled == null ? "active" : "disabled")
                .put("disabledBecause", disabled)
                .put("createdAt", createdAt)
                .put("position", Long.toString(place.at().position()))
                .put("redelivery", redelivery())
                .put("failures", health.failures())
                .put("waiting", health.waiting())
                .put("parked", parked)
                .put("nextAttempt", nextAttempt())
                .put("lastSuccess", health.lastSuccess())
                .put("lastFailure", lastFailure());
    }

    private @Nullable ObjectNode redelivery() {
        return place.redelivery() == null
                ? null
                : new JsonObject()
                        .put("through", Long.toString(place.redelivery().through()))
                        .put("resume", Long.toString(place.redelivery().resume().position()))
                        .node();
    }

    /** Of what failed; what is new is sent at once. */
    private @Nullable Instant nextAttempt() {
        if (disabled != null || health.waiting() == 0) {
            return null;
        }
        return health.retry().isAfter(health.notBefore()) ? health.retry() : health.notBefore();
    }

    private @Nullable ObjectNode lastFailure() {
        Health.Failure failure = health.lastFailure();
        return failure == null
                ? null
                : new JsonObject()
                        .put("at", failure.at())
                        .put("status", failure.status())
                        .put("reason", failure.reason())
                        .node();
    }
}
