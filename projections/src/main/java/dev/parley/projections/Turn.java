package dev.parley.projections;

import dev.parley.core.work.Worker;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The turn of one node to do what only one may. It ends with the connection that holds the lock,
 * which nothing outlives: what the node still has to store there then fails, and another node takes
 * its turn.
 */
public final class Turn implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Connection connection;
    private final JdbcClient jdbc;

    private Turn(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** What a node does in its turn, on the very connection that must not be lost. */
    @FunctionalInterface
    public interface Task {
        void run(JdbcClient jdbc) throws InterruptedException;
    }

    /**
     * Does a task in the turn of this node; while another node has it, rests for a while instead.
     *
     * @param key of the advisory lock
     */
    public static void take(DataSource database, long key, Worker worker, Task task)
            throws InterruptedException {
        try (Turn turn = new Turn(database.getConnection())) {
            if (turn.lock(key)) {
                task.run(turn.jdbc);
                return;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("There is no turn to be had", e);
        }
        worker.rest(BETWEEN_LOOKS);
    }

    private boolean lock(long key) {
        return jdbc.sql("select pg_try_advisory_lock(?)").param(key).query(Boolean.class).single();
    }

    /** The pool would keep a connection alive, and with it the lock. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            jdbc.sql("select pg_advisory_unlock_all()").query().singleRow();
        }
    }
}
