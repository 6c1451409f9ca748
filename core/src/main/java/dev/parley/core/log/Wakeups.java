package dev.parley.core.log;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isSynchronizationActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * Wakes its listeners whenever the log may have grown: at each commit on any node, at each new
 * connection, and at least once a second. It keeps one connection for itself.
 */
public final class Wakeups implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(Wakeups.class);
    private static final int POLL_MILLIS = 1_000;
    private static final int FIRST_PAUSE_MILLIS = 10;

    private final DataSource dataSource;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("parley-wakeups").unstarted(this::run);
    private volatile @Nullable Connection current;
    private int pauseMillis = FIRST_PAUSE_MILLIS;

    private Wakeups(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Starts to listen on a connection taken from the given source, and taken anew if it fails. */
    public static Wakeups over(DataSource dataSource) {
        var wakeups = new Wakeups(dataSource);
        wakeups.thread.start();
        return wakeups;
    }

    /** Adds a listener; it is called on many threads, sometimes for nothing, and must not block. */
    public Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Wakes the listeners at once: for a commit of this very process. */
    public void wake() {
        listeners.forEach(Wakeups::call);
    }

    /** Wakes the listeners once the current transaction commits, or at once if there is none. */
    public void wakeAfterCommit() {
        if (isSynchronizationActive()) {
            registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            wake();
                        }
                    });
        } else {
            wake();
        }
    }

    /** Stops listening and gives the connection up. */
    @Override
    public void close() {
        closed.countDown();
        @Nullable Connection connection = current;
        if (connection != null) {
            abort(connection);
        }
    }

    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            logger.warn("A listener to the log failed", e);
        }
    }

    private void run() {
        while (!isClosed()) {
            try (Connection connection = dataSource.getConnection()) {
                current = connection;
                listenOn(connection);
            } catch (SQLException e) {
                pause(e);
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + LogWriter.CHANNEL);
        }
        pauseMillis = FIRST_PAUSE_MILLIS;
        wake();
        while (!isClosed()) {
            awaitNotification(connection);
            wake();
        }
    }

    // A connection whose other end vanished stays silent for ever, hence the question.
    private static void awaitNotification(Connection connection) throws SQLException {
        var pg = connection.unwrap(PGConnection.class);
        if (pg.getNotifications(POLL_MILLIS).length == 0 && !connection.isValid(1)) {
            throw new SQLException("The listening connection is dead");
        }
    }

    private void pause(SQLException cause) {
        if (isClosed()) {
            return;
        }
        logger.warn("Listening to the log again in {} ms: {}", pauseMillis, cause.getMessage());
        try {
            boolean _ = closed.await(pauseMillis, MILLISECONDS);
        } catch (InterruptedException _) {
            closed.countDown();
        }
        pauseMillis = Math.min(2 * pauseMillis, POLL_MILLIS);
        wake();
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    // Closing alone would wait for the read in progress.
    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            logger.debug("The listening connection was gone already", e);
        }
    }
}
