package dev.parley.projections.live;

import dev.parley.projections.reading.Filter;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was announced, in the order of the log. */
public final class Feed {

    private final JdbcClient jdbc;

    public Feed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message as the feed sends it. */
    record Message(long position, String kind, String envelope) {}

    /** At most {@code limit} messages after a position and up to another. */
    List<Message> read(Filter filter, long after, long through, int limit) {
        return jdbc.sql(
                        """
                        select position, kind, envelope from announcement
                        where position > :after and position <= :through
                        """
                                + (filter.negotiation() == null
                                        ? ""
                                        : "and :negotiation = any(negotiations) ")
                                + filter.conditions()
                                + """
                                order by position
                                limit :limit
                                """)
                .params(filter.parameters())
                .param("after", after)
                .param("through", through)
                .param("limit", limit)
                .query((row, _) -> new Message(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }
}
