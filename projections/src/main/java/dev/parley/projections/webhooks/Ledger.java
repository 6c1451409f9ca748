package dev.parley.projections.webhooks;

import dev.parley.projections.Sql;
import dev.parley.projections.live.FeedPosition;
import dev.parley.projections.webhooks.Deliveries.Due;
import dev.parley.projections.webhooks.Outcome.Delivered;
import dev.parley.projections.webhooks.Outcome.Failed;
import dev.parley.projections.webhooks.Outcome.Gone;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores what became of attempts. A message leaves the place of its subscription in the same
 * transaction in which it is known as delivered, or set aside to be tried again.
 */
final class Ledger {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Schedule schedule;
    private final Subscriptions subscriptions;
    private final Deliveries deliveries;

    Ledger(JdbcClient jdbc, PlatformTransactionManager transactions, Schedule schedule) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.schedule = schedule;
        this.subscriptions = new Subscriptions(jdbc);
        this.deliveries = new Deliveries(jdbc);
    }

    /** The subscription as it is now, unless it is gone or disabled. */
    Optional<Subscription> active(UUID id) {
        return subscriptions.find(id).filter(found -> found.disabled() == null);
    }

    Optional<Due> due(Subscription subscription, Instant now) {
        return deliveries.due(subscription.id(), now);
    }

    /** Goes on after what the filter keeps back. */
    void pass(Subscription subscription, FeedPosition position) {
        Place place = subscription.place();
        inOne(() -> subscriptions.move(subscription.id(), place, place.told(position)));
    }

    /**
     * What became of the first attempt at a message.
     *
     * @return the place after it; {@code null} if the subscription has been sent elsewhere
     *     meanwhile, or there is nothing more to send for now
     */
    @Nullable Place tried(
            Subscription subscription, Place place, FeedPosition message, Outcome outcome) {
        Place next = outcome instanceof Gone ? place : place.told(message);
        boolean moved =
                inOne(() -> {
                    boolean here = subscriptions.move(subscription.id(), place, next);
                    if (here) {
                        store(subscription, message, null, outcome, Instant.now());
                    }
                    return here;
                });
        return moved && outcome instanceof Delivered ? next : null;
    }

    /** What became of another attempt. */
    void triedAgain(Subscription subscription, Delivery delivery, Outcome outcome) {
        inOne(() -> {
            boolean here = subscriptions.hold(subscription.id());
            if (here) {
                store(subscription, delivery.message(), delivery, outcome, Instant.now());
            }
            return here;
        });
    }

    /**
     * One transaction, whose commit is not waited for: a crash of PostgreSQL may take back the last
     * of them, and what they tell is then sent again.
     */
    private boolean inOne(BooleanSupplier work) {
        return Boolean.TRUE.equals(
                transactions.execute(_ -> {
                    jdbc.sql("set local synchronous_commit to off").update();
                    return work.getAsBoolean();
                }));
    }

    private void store(
            Subscription subscription,
            FeedPosition message,
            @Nullable Delivery before,
            Outcome outcome,
            Instant now) {
        UUID id = subscription.id();
        switch (outcome) {
            case Delivered _ -> {
                deliveries.remove(id, message);
                succeeded(subscription, now);
            }
            case Failed failed -> {
                deliveries.keep(id, delivery(message, before, failed, now));
                failed(id, failed, before == null, now);
            }
            case Gone gone -> {
                failed(id, new Failed(gone.status(), gone.reason(), null), false, now);
                subscriptions.disable(id, gone.reason());
            }
        }
    }

    private Delivery delivery(
            FeedPosition message, @Nullable Delivery before, Failed failed, Instant now) {
        int attempts = before == null ? 1 : before.attempts() + 1;
        Instant first = before == null ? now : before.first();
        double chance = ThreadLocalRandom.current().nextDouble();
        return new Delivery(
                message,
                attempts,
                first,
                now,
                schedule.next(attempts, first, now, chance).orElse(null),
                failed.status(),
                failed.reason());
    }

    private void succeeded(Subscription subscription, Instant now) {
        jdbc.sql("update subscription set failures = 0, last_success = ? where id = ?")
                .params(Sql.timestamp(now), subscription.id())
                .update();
        if (subscription.health().isDown()) {
            deliveries.hasten(subscription.id(), now);
        }
    }

    /** One bad message that is tried again and again does not make an endpoint one that is down. */
    private void failed(UUID id, Failed failed, boolean isFirst, Instant now) {
        Instant notBefore = failed.pause() == null ? now : schedule.asked(failed.pause(), now);
        jdbc.sql(
                        """
                        update subscription
                        set failures = failures + :more, last_failure = :now, last_status = :status,
                            last_reason = :reason, not_before = :notBefore
                        where id = :id
                        """)
                .param("more", isFirst ? 1 : 0)
                .param("now", Sql.timestamp(now))
                .param("status", failed.status())
                .param("reason", failed.reason())
                .param("notBefore", Sql.timestamp(notBefore))
                .param("id", id)
                .update();
    }
}
