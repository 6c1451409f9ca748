package dev.parley.projections.webhooks;

import dev.parley.core.log.EventLog;
import dev.parley.core.wire.Malformed;
import dev.parley.projections.live.FeedPosition;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes subscriptions, and what is asked of them. */
public final class Desk {

    private final Hosts hosts;
    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final EventLog log;

    public Desk(Settings settings, JdbcClient jdbc, EventLog log) {
        this.hosts = settings.hosts();
        this.subscriptions = new Subscriptions(jdbc);
        this.deliveries = new Deliveries(jdbc);
        this.log = log;
    }

    /** A subscription, and the secret that is shown only now. */
    record Taken(Subscription subscription, Secret secret) {}

    Taken take(Wanted wanted) {
        reach(wanted.target());
        Secret secret = wanted.secret() == null ? Secret.random() : wanted.secret();
        FeedPosition after =
                wanted.after() == null
                        ? FeedPosition.after(log.head().position())
                        : position("/after", wanted.after());
        return new Taken(find(subscriptions.add(wanted, secret, after)), secret);
    }

    /** It is asked again for each connection; but who mistypes an address wants to know now. */
    private void reach(Target target) {
        try {
            hosts.resolve(target.host());
        } catch (Hosts.NotPublic e) {
            throw new Malformed("/url", String.valueOf(e.getMessage()));
        } catch (UnknownHostException _) {
            throw new Malformed("/url", "The host '%s' cannot be found.".formatted(target.host()));
        }
    }

    List<Subscription> all() {
        return subscriptions.all();
    }

    /** How many deliveries are parked, where any is. */
    Map<UUID, Long> parked() {
        return subscriptions.parked();
    }

    Subscription find(String id) {
        try {
            return find(UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            throw unknown(id);
        }
    }

    private Subscription find(UUID id) {
        return subscriptions.find(id).orElseThrow(() -> unknown(id));
    }

    private static NoSuchSubscription unknown(Object id) {
        return new NoSuchSubscription("There is no subscription '%s'.".formatted(id));
    }

    void remove(String id) {
        if (!subscriptions.remove(find(id).id())) {
            throw unknown(id);
        }
    }

    /** Sends older messages again; a subscription that was disabled is active then. */
    Subscription again(String id, Again again) {
        FeedPosition after = position("/after", again.after());
        Long through = again.through() == null ? null : through(again.through(), after);
        Subscription subscription = find(id);
        while (!moved(subscription, after, through)) {
            subscription = find(id);
        }
        subscriptions.enable(subscription.id());
        log.wakeReaders();
        return find(id);
    }

    private long through(String id, FeedPosition after) {
        long through = position("/through", id).position();
        if (through < after.position()) {
            throw new Malformed("/through", "This lies before 'after'.");
        }
        return through;
    }

    private FeedPosition position(String pointer, String id) {
        FeedPosition position =
                FeedIds.read(id)
                        .orElseThrow(() ->
                                new Malformed(
                                        pointer,
                                        "'%s' is not a position of the log.".formatted(id)));
        if (position.position() > log.head().position()) {
            throw new Malformed(pointer, "The log has no position %s yet.".formatted(id));
        }
        return position;
    }

    private boolean moved(Subscription subscription, FeedPosition after, @Nullable Long through) {
        Place place = subscription.place();
        return subscriptions.move(subscription.id(), place, place.again(after, through));
    }

    List<Delivery> deliveries(
            Subscription subscription, boolean parked, FeedPosition after, int limit) {
        return deliveries.page(subscription.id(), parked, after, limit);
    }

    /**
     * Tries a delivery anew, as if it had not been tried; a disabled subscription is active then.
     */
    Delivery retry(Subscription subscription, String message) {
        Delivery delivery =
                FeedIds.read(message)
                        .flatMap(position -> deliveries.find(subscription.id(), position))
                        .orElseThrow(() ->
                                new NoSuchSubscription(
                                        "No delivery of message '%s' waits or is parked."
                                                .formatted(message)));
        Instant now = Instant.now();
        Delivery anew = delivery.anew(now);
        deliveries.keep(subscription.id(), anew);
        subscriptions.enable(subscription.id());
        log.wakeReaders();
        return anew;
    }
}
