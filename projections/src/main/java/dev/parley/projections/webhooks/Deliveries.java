package dev.parley.projections.webhooks;

import dev.parley.projections.Sql;
import dev.parley.projections.live.FeedPosition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The messages whose delivery failed. */
final class Deliveries {

    private static final String COLUMNS =
            "position, part, attempts, first_attempt, last_attempt, next_attempt, status, reason";

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A delivery that is due, and its message as the feed sends it. */
    record Due(Delivery delivery, String envelope) {}

    /** What is due first. */
    Optional<Due> due(UUID subscription, Instant now) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                , envelope
                                from delivery join announcement using (position, part)
                                where subscription = ? and next_attempt <= ?
                                order by next_attempt, position, part
                                limit 1
                                """)
                .params(subscription, Sql.timestamp(now))
                .query(Deliveries::due)
                .optional();
    }

    /**
     * Some of those after a message, in the order of the feed.
     *
     * @param parked whether those that are given up, or those that are not
     */
    List<Delivery> page(UUID subscription, boolean parked, FeedPosition after, int limit) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from delivery
                                where subscription = ? and (next_attempt is null) = ?
                                    and (position, part) > (?, ?)
                                order by position, part
                                limit ?
                                """)
                .params(subscription, parked, after.position(), after.part(), limit)
                .query(Deliveries::read)
                .list();
    }

    Optional<Delivery> find(UUID subscription, FeedPosition message) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from delivery where subscription = ? and position = ? and part"
                                + " = ?")
                .params(subscription, message.position(), message.part())
                .query(Deliveries::read)
                .optional();
    }

    void keep(UUID subscription, Delivery delivery) {
        jdbc.sql(
                        """
                        insert into delivery values
                            (:subscription, :position, :part, :attempts, :first, :last, :next,
                            :status, :reason)
                        on conflict (subscription, position, part) do update set
                            attempts = excluded.attempts, first_attempt = excluded.first_attempt,
                            last_attempt = excluded.last_attempt,
                            next_attempt = excluded.next_attempt,
                            status = excluded.status, reason = excluded.reason
                        """)
                .param("subscription", subscription)
                .param("position", delivery.message().position())
                .param("part", delivery.message().part())
                .param("attempts", delivery.attempts())
                .param("first", Sql.timestamp(delivery.first()))
                .param("last", Sql.timestamp(delivery.last()))
                .param("next", delivery.next() == null ? null : Sql.timestamp(delivery.next()))
                .param("status", delivery.status())
                .param("reason", delivery.reason())
                .update();
    }

    void remove(UUID subscription, FeedPosition message) {
        jdbc.sql("delete from delivery where subscription = ? and position = ? and part = ?")
                .params(subscription, message.position(), message.part())
                .update();
    }

    /** Tries everything that waits now: the endpoint is back. */
    void hasten(UUID subscription, Instant now) {
        jdbc.sql(
                        """
                        update delivery set next_attempt = ?
                        where subscription = ? and next_attempt > ?
                        """)
                .params(Sql.timestamp(now), subscription, Sql.timestamp(now))
                .update();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(read(row, number), row.getString("envelope"));
    }

    private static Delivery read(ResultSet row, int number) throws SQLException {
        OffsetDateTime next = row.getObject("next_attempt", OffsetDateTime.class);
        return new Delivery(
                new FeedPosition(row.getLong("position"), row.getInt("part")),
                row.getInt("attempts"),
                Sql.instant(row, "first_attempt"),
                Sql.instant(row, "last_attempt"),
                next == null ? null : next.toInstant(),
                row.getObject("status", Integer.class),
                row.getString("reason"));
    }
}
