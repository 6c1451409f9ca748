package dev.parley.bench.live;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.parley.CommitClock;
import dev.parley.bench.raw.Pools;
import dev.parley.core.report.ReportEvent;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.wire.EventJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bare LISTEN and NOTIFY: at each notification a thread selects what is new and decodes it. */
final class RawLiveNode implements LiveNode {

    private static final String SCHEMA = "raw_live";

    private final HikariDataSource dataSource;
    private final JdbcClient jdbc;
    private final CommitClock commits;

    private RawLiveNode(HikariDataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.commits = new CommitClock(dataSource);
    }

    static RawLiveNode start(DatabaseAddress database) {
        RawLiveNode node = new RawLiveNode(Pools.of(database, SCHEMA));
        node.jdbc
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
        return node;
    }

    @Override
    public long commit(ReportFiled event) {
        return commits.micros(() -> {
            String type = EventJson.type(event);
            jdbc.sql("insert into event (type, version, payload) values (?, ?, ?)")
                    .params(type, EventJson.version(type), EventJson.write(event))
                    .update();
            jdbc.sql("select pg_notify('raw_live', '')").query().singleRow();
        });
    }

    @Override
    public void listen(Arrival arrival) {
        Thread.ofPlatform().daemon().name("raw-live").start(() -> listenUntilClosed(arrival));
    }

    private void listenUntilClosed(Arrival arrival) {
        try (Connection connection = dataSource.getConnection();
                Statement listen = connection.createStatement()) {
            listen.execute("listen raw_live");
            tellAll(connection, arrival);
        } catch (SQLException e) {
            if (!dataSource.isClosed()) {
                Logger.getGlobal().log(Level.SEVERE, "The bare listener failed", e);
            }
        }
    }

    private static void tellAll(Connection connection, Arrival arrival) throws SQLException {
        PGConnection notified = connection.unwrap(PGConnection.class);
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from event where position > ? order by position")) {
            long position = 0;
            while (true) {
                position = tellNew(select, position, arrival);
                notified.getNotifications(0);
            }
        }
    }

    private static long tellNew(PreparedStatement select, long after, Arrival arrival)
            throws SQLException {
        long position = after;
        select.setLong(1, position);
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                position = rows.getLong("position");
                tell(rows, arrival);
            }
        }
        return position;
    }

    private static void tell(ResultSet row, Arrival arrival) throws SQLException {
        ReportEvent event =
                EventJson.read(
                        row.getString("type"), row.getString("version"), row.getBytes("payload"));
        if (event instanceof ReportFiled filed) {
            arrival.heard(filed.externalId(), CommitClock.nowMicros());
        }
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
