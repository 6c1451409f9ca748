package dev.parley.projections.webhooks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The turn of one node to send. It ends with the connection that holds the lock. */
final class Turn implements AutoCloseable {

    private static final long LOCK_KEY = 0x7061726b686f6f6bL;

    private final Connection connection;
    private final JdbcClient jdbc;

    private Turn(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** The turn, unless another node has it. */
    static Optional<Turn> take(DataSource database) throws SQLException {
        Turn turn = new Turn(database.getConnection());
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

    /** The subscriptions, asked for on the very connection that must not be lost. */
    Subscriptions subscriptions() {
        return new Subscriptions(jdbc);
    }

    /** The pool would keep a connection alive, and with it the lock. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            jdbc.sql("select pg_advisory_unlock_all()").query().singleRow();
        }
    }
}
