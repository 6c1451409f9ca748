package dev.parley.projections.webhooks;

import dev.parley.projections.live.FeedPosition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who subscribed, and how far each has come. */
final class Subscriptions {

    private final JdbcClient jdbc;

    Subscriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a subscription, which begins after a place; answers its id. */
    UUID add(Wanted wanted, Secret secret, FeedPosition after) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into subscription
                            (id, url, secret, description, filter, position, part)
                        values (:id, :url, :secret, :description, :filter, :position, :part)
                        """)
                .param("id", id)
                .param("url", wanted.target().toString())
                .param("secret", secret.bytes())
                .param("description", wanted.description())
                .param("filter", wanted.filter().json().toString())
                .param("position", after.position())
                .param("part", after.part())
                .update();
        return id;
    }

    /** All of them, the first to come first. */
    List<Subscription> all() {
        return jdbc.sql(SubscriptionRow.SELECT + "order by created_at, id")
                .query(SubscriptionRow::read)
                .list();
    }

    /** Those to which messages are sent. */
    List<Subscription> active() {
        return jdbc.sql(SubscriptionRow.SELECT + "where disabled is null")
                .query(SubscriptionRow::read)
                .list();
    }

    Optional<Subscription> find(UUID id) {
        return jdbc.sql(SubscriptionRow.SELECT + "where id = ?")
                .param(id)
                .query(SubscriptionRow::read)
                .optional();
    }

    /** How many deliveries are parked, where any is. */
    Map<UUID, Long> parked() {
        return jdbc
                .sql(
                        """
                        select subscription, count(*) from delivery where next_attempt is null
                        group by subscription
                        """)
                .query(Subscriptions::count)
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<UUID, Long> count(ResultSet row, int number) throws SQLException {
        return Map.entry(row.getObject(1, UUID.class), row.getLong(2));
    }

    /** Nobody ends it until the transaction does; answers whether it is there. */
    boolean hold(UUID id) {
        return jdbc.sql("select 1 from subscription where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Answers whether there was one. */
    boolean remove(UUID id) {
        return jdbc.sql("delete from subscription where id = ?").param(id).update() > 0;
    }

    /** Sends nothing more, and keeps what there is to send. */
    void disable(UUID id, String reason) {
        jdbc.sql("update subscription set disabled = ? where id = ?").params(reason, id).update();
    }

    /** Sends again, and does not make an endpoint wait that somebody has just put right. */
    void enable(UUID id) {
        jdbc.sql(
                        """
                        update subscription
                        set disabled = null, failures = 0, not_before = '-infinity'
                        where id = ?
                        """)
                .param(id)
                .update();
    }

    /** Goes on from another place; answers false if it is no longer where it was. */
    boolean move(UUID id, Place from, Place to) {
        Place.Redelivery again = to.redelivery();
        return jdbc.sql(
                                """
                                update subscription
                                set position = :position, part = :part, through = :through,
                                    resume_position = :resume, resume_part = :resumePart
                                where id = :id and (position, part) = (:fromPosition, :fromPart)
                                    and through is not distinct from :fromThrough::bigint
                                """)
                        .param("id", id)
                        .param("fromPosition", from.at().position())
                        .param("fromPart", from.at().part())
                        .param("fromThrough", through(from.redelivery()))
                        .param("position", to.at().position())
                        .param("part", to.at().part())
                        .param("through", through(again))
                        .param("resume", again == null ? null : again.resume().position())
                        .param("resumePart", again == null ? null : again.resume().part())
                        .update()
                > 0;
    }

    private static @Nullable Long through(Place.@Nullable Redelivery redelivery) {
        return redelivery == null ? null : redelivery.through();
    }
}
