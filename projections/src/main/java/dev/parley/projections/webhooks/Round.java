package dev.parley.projections.webhooks;

import dev.parley.projections.live.Envelope;
import dev.parley.projections.live.Feed;
import dev.parley.projections.live.FeedPosition;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.webhooks.Deliveries.Due;
import dev.parley.projections.webhooks.Outcome.Failed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends one subscription what there is for it, one message after the other: what failed before and
 * is due, then what is new.
 *
 * @param open whether to go on
 */
record Round(Feed feed, Progress progress, Ledger ledger, Sender sender, BooleanSupplier open) {

    /** Returns when there is nothing more to send now. */
    void run(UUID id) {
        while (open.getAsBoolean() && step(id)) {
            // Each step looks at the subscription anew.
        }
    }

    /** Answers whether there may be more. */
    private boolean step(UUID id) {
        Subscription subscription = ledger.active(id).orElse(null);
        Instant now = Instant.now();
        long seen = progress.seen().position();
        if (subscription == null || subscription.due(seen).isAfter(now)) {
            return false;
        }
        Optional<Due> due =
                subscription.health().retry().isAfter(now)
                        ? Optional.empty()
                        : ledger.due(subscription, now);
        if (due.isPresent()) {
            tryAgain(subscription, due.get());
            return true;
        }
        return subscription.hasNews(seen) && tell(subscription, seen);
    }

    private void tryAgain(Subscription subscription, Due due) {
        Delivery delivery = due.delivery();
        Outcome outcome = sender.send(subscription, delivery.message(), due.envelope());
        if (counts(outcome)) {
            ledger.triedAgain(subscription, delivery, outcome);
        }
    }

    private boolean tell(Subscription subscription, long seen) {
        Place place = subscription.place();
        long bound = place.bound(seen);
        List<Envelope> messages = feed.envelopes(subscription.filter().filter(), place.at(), bound);
        if (messages.isEmpty()) {
            ledger.pass(subscription, FeedPosition.after(bound));
        } else {
            tell(subscription, messages);
        }
        return true;
    }

    /** As long as the endpoint takes them, and the subscription goes on from where it was. */
    private void tell(Subscription subscription, List<Envelope> messages) {
        Place place = subscription.place();
        for (Envelope message : messages) {
            place = place == null ? null : tell(subscription, place, message);
        }
    }

    private @Nullable Place tell(Subscription subscription, Place place, Envelope message) {
        Outcome outcome = sender.send(subscription, message.position(), message.json());
        return counts(outcome)
                ? ledger.tried(subscription, place, message.position(), outcome)
                : null;
    }

    /** What is broken off because Parley stops is no failure of the endpoint. */
    private boolean counts(Outcome outcome) {
        return open.getAsBoolean() || !(outcome instanceof Failed);
    }
}
