package dev.parley.projections.live;

import dev.parley.projections.reading.Filter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was announced, in the order of the log. */
public final class Feed {

    private final JdbcClient jdbc;

    public Feed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message as the feed sends it. */
    public record Message(FeedPosition position, String kind, String envelope) {}

    /** At most {@code limit} messages after one and through a position of the log. */
    public List<Message> read(Filter filter, FeedPosition after, long through, int limit) {
        return jdbc.sql(
                        """
                        select position, part, kind, envelope from announcement
                        where (position, part) > (:after, :part) and position <= :through
                        """
                                + (filter.negotiation() == null
                                        ? ""
                                        : "and :negotiation = any(negotiations) ")
                                + filter.conditions()
                                + """
                                order by position, part
                                limit :limit
                                """)
                .params(filter.parameters())
                .param("after", after.position())
                .param("part", after.part())
                .param("through", through)
                .param("limit", limit)
                .query(Feed::message)
                .list();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                new FeedPosition(row.getLong(1), row.getInt(2)),
                row.getString(3),
                row.getString(4));
    }
}
