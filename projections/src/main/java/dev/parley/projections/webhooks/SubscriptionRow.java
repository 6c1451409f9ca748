package dev.parley.projections.webhooks;

import dev.parley.core.wire.Json;
import dev.parley.projections.Sql;
import dev.parley.projections.live.FeedPosition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Subscriptions as they are stored. */
final class SubscriptionRow {

    /** All that there is to know of each, but for what is parked. */
    static final String SELECT =
            """
            select subscription.*, waiting, retry
            from subscription cross join lateral (
                select count(*) as waiting, min(next_attempt) as retry from delivery
                where subscription = subscription.id and next_attempt is not null
            ) as health
            """;

    private SubscriptionRow() {}

    static Subscription read(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                Target.parse(row.getString("url")),
                new Secret(row.getBytes("secret")),
                row.getString("description"),
                new FilterJson(Json.object(row.getString("filter"))),
                Sql.instant(row, "created_at"),
                row.getString("disabled"),
                place(row),
                health(row));
    }

    private static Place place(ResultSet row) throws SQLException {
        FeedPosition at = new FeedPosition(row.getLong("position"), row.getInt("part"));
        Long through = row.getObject("through", Long.class);
        return through == null
                ? Place.after(at)
                : new Place(
                        at,
                        new Place.Redelivery(
                                through,
                                new FeedPosition(
                                        row.getLong("resume_position"),
                                        row.getInt("resume_part"))));
    }

    private static Health health(ResultSet row) throws SQLException {
        Instant failed = instant(row, "last_failure");
        return new Health(
                row.getInt("failures"),
                Sql.instant(row, "not_before"),
                row.getInt("waiting"),
                Sql.instant(row, "retry"),
                instant(row, "last_success"),
                failed == null
                        ? null
                        : new Health.Failure(
                                failed,
                                row.getObject("last_status", Integer.class),
                                row.getString("last_reason")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
