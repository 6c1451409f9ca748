package dev.parley.app.kafka;

import dev.parley.app.testing.RunningParley;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database to which nobody can connect, as long as this lasts. */
final class Outage implements AutoCloseable {

    private final JdbcClient server;
    private final String name;

    private Outage(String url) {
        name = url.replaceFirst(".*/([^?]+).*", "$1");
        server =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                url.replaceFirst("/[^/?]+(\\?|$)", "/postgres$1"),
                                "postgres",
                                "postgres"));
    }

    /** Cuts off who is connected, and lets nobody connect again. */
    static Outage of(DataSource database) {
        Outage outage = new Outage(RunningParley.url(database));
        outage.allowConnections(false);
        outage.server
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
                .param(outage.name)
                .query()
                .listOfRows();
        return outage;
    }

    private void allowConnections(boolean allowed) {
        server.sql("alter database %s with allow_connections %s".formatted(name, allowed)).update();
    }

    @Override
    public void close() {
        allowConnections(true);
    }
}
