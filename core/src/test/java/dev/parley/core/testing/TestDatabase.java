package dev.parley.core.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One embedded PostgreSQL for the whole test run, started when first asked for. */
public final class TestDatabase {

    private static final String TEMPLATE = "parley_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** A new database, migrated and empty, behind a pool of at most ten connections. */
    public static DataSource fresh() {
        String name = "parley_" + COUNT.incrementAndGet();
        administer("create database %s template %s".formatted(name, TEMPLATE));
        return pool(database(name));
    }

    // Nobody closes these pools: they must not keep connections that nobody uses.
    private static DataSource pool(DataSource database) {
        var config = new HikariConfig();
        config.setDataSource(database);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        return new HikariDataSource(config);
    }

    private static DataSource database(String name) {
        return Server.POSTGRES.getDatabase("postgres", name);
    }

    private static void administer(String sql) {
        JdbcClient.create(Server.POSTGRES.getPostgresDatabase()).sql(sql).update();
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        static {
            administer("create database " + TEMPLATE);
            Flyway.configure().dataSource(database(TEMPLATE)).load().migrate();
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
