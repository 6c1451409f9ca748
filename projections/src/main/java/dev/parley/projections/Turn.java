package dev.parley.projections;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The turn of one node to do what only one may. It ends with the connection that holds the lock,
 * which nothing outlives: what the node still has to store there then fails, and another node takes
 * its turn.
 */
public final class Turn implements AutoCloseable {

    private final Connection connection;
    private final JdbcClient jdbc;

    private Turn(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /**
     * The turn, unless another node has it.
     *
     * @param key of the advisory lock
     */
    public static Optional<Turn> take(DataSource database, long key) throws SQLException {
        Turn turn = new Turn(database.getConnection());
        try {
            if (turn.lock(key)) {
                return Optional.of(turn);
            }
        } catch (RuntimeException e) {
            turn.close();
            throw e;
        }
        turn.close();
        return Optional.empty();
    }

    private boolean lock(long key) {
        return jdbc.sql("select pg_try_advisory_lock(?)").param(key).query(Boolean.class).single();
    }

    /** Asks on the very connection that must not be lost. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** The pool would keep a connection alive, and with it the lock. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            jdbc.sql("select pg_advisory_unlock_all()").query().singleRow();
        }
    }
}
