package dev.parley.projections.kafka;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far a topic has been told, and what it has not been told yet. */
record Topic(String name, JdbcClient jdbc) {

    /** How far the topic has been told. */
    long position() {
        return jdbc.sql("select position from publishing where topic = ?")
                .param(name)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void advance(long position) {
        jdbc.sql(
                        """
                        insert into publishing values (?, ?)
                        on conflict (topic) do update set position = excluded.position
                        """)
                .params(name, position)
                .update();
    }

    /** At most {@code limit} announcements after a position and up to another. */
    List<Announced> announced(long after, long through, int limit) {
        return jdbc.sql(
                        """
                        select position, negotiations, envelope from announcement
                        where position > ? and position <= ? and part = 0
                        order by position
                        limit ?
                        """)
                .params(after, through, limit)
                .query(Topic::announced)
                .list();
    }

    private static Announced announced(ResultSet row, int number) throws SQLException {
        String[] negotiations = (String[]) row.getArray("negotiations").getArray();
        return new Announced(
                row.getLong("position"), List.of(negotiations), row.getString("envelope"));
    }
}
