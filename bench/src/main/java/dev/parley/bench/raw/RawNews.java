package dev.parley.bench.raw;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.parley.CommitClock;
import dev.parley.bench.parley.Committed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bare LISTEN and NOTIFY: at each notification a thread selects what is new in a table. */
public final class RawNews implements AutoCloseable {

    private final String schema;
    private final HikariDataSource dataSource;
    private final JdbcClient jdbc;
    private final CommitClock commits;

    private RawNews(String schema, HikariDataSource dataSource) {
        this.schema = schema;
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.commits = new CommitClock(dataSource);
    }

    /** Hears of each row: its position, type, version and payload. */
    @FunctionalInterface
    public interface Listener {

        void heard(ResultSet row) throws SQLException;
    }

    /** The table in a schema, and a channel, both made if they are missing. */
    public static RawNews in(DatabaseAddress database, String schema) {
        RawNews news = new RawNews(schema, Pools.of(database, schema));
        news.jdbc
                .sql(
                        """
                        create table if not exists event (
                            position bigint generated always as identity primary key,
                            type     text   not null,
                            version  text   not null,
                            payload  bytea  not null
                        )
                        """)
                .update();
        return news;
    }

    /** Commits one row. */
    public Committed commit(String type, String version, byte[] payload) {
        AtomicLong position = new AtomicLong();
        long micros = commits.micros(() -> position.set(insert(type, version, payload)));
        return new Committed(position.get(), micros);
    }

    private long insert(String type, String version, byte[] payload) {
        long position =
                jdbc.sql(
                                """
                                insert into event (type, version, payload) values (?, ?, ?)
                                returning position
                                """)
                        .params(type, version, payload)
                        .query(Long.class)
                        .single();
        jdbc.sql("select pg_notify(?, '')").param(schema).query().singleRow();
        return position;
    }

    /** From now on, a thread tells of every row there is and will be. */
    public void listen(Listener listener) {
        Thread.ofPlatform().daemon().name(schema).start(() -> listenUntilClosed(listener));
    }

    private void listenUntilClosed(Listener listener) {
        try (Connection connection = dataSource.getConnection();
                Statement listen = connection.createStatement()) {
            listen.execute("listen " + schema);
            tellAll(connection, listener);
        } catch (SQLException e) {
            if (!dataSource.isClosed()) {
                Logger.getGlobal().log(Level.SEVERE, "The bare listener failed", e);
            }
        }
    }

    private static void tellAll(Connection connection, Listener listener) throws SQLException {
        PGConnection notified = connection.unwrap(PGConnection.class);
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from event where position > ? order by position")) {
            long position = 0;
            while (true) {
                position = tellNew(select, position, listener);
                notified.getNotifications(0);
            }
        }
    }

    private static long tellNew(PreparedStatement select, long after, Listener listener)
            throws SQLException {
        long position = after;
        select.setLong(1, position);
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                position = rows.getLong("position");
                listener.heard(rows);
            }
        }
        return position;
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
