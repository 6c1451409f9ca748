package dev.parley.projections.kafka;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The turn of one node to publish. It ends with the connection that holds the lock, which nothing
 * outlives: what the node still has to store then fails, and another node takes its turn.
 */
final class Turn implements AutoCloseable {

    private static final long LOCK_KEY = 0x7061726b61666bL;

    private final Connection connection;
    private final JdbcClient jdbc;
    private final String topic;

    private Turn(Connection connection, String topic) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.topic = topic;
    }

    /** The turn, unless another node has it. */
    static Optional<Turn> take(DataSource database, String topic) throws SQLException {
        Turn turn = new Turn(database.getConnection(), topic);
        try {
            if (turn.lock()) {
                return Optional.of(turn);
            }
        } catch (RuntimeException e) {
            turn.close();
            throw e;
        }
        turn.close();
        return Optional.empty();
    }

    private boolean lock() {
        return jdbc.sql("select pg_try_advisory_lock(?)")
                .param(LOCK_KEY)
                .query(Boolean.class)
                .single();
    }

    /** How far the topic has been told. */
    long position() {
        return jdbc.sql("select position from publishing where topic = ?")
                .param(topic)
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
                .params(topic, position)
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
                .query(Turn::announced)
                .list();
    }

    private static Announced announced(ResultSet row, int number) throws SQLException {
        String[] negotiations = (String[]) row.getArray("negotiations").getArray();
        return new Announced(
                row.getLong("position"), List.of(negotiations), row.getString("envelope"));
    }

    /** The pool would keep a connection alive, and with it the lock. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            jdbc.sql("select pg_advisory_unlock_all()").query().singleRow();
        }
    }
}
