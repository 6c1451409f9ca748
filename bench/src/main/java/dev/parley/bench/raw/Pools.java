package dev.parley.bench.raw;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.app.database.DatabaseAddress;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Connection pools as the product has them, each in a schema of its own. */
public final class Pools {

    private static final int CONNECTIONS = 16;

    private Pools() {}

    /** A pool in a schema, which is made if it is missing. */
    public static HikariDataSource of(DatabaseAddress database, String schema) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url() + "&currentSchema=" + schema);
        pool.setUsername(database.user());
        pool.setMaximumPoolSize(CONNECTIONS);
        JdbcClient.create(pool).sql("create schema if not exists " + schema).update();
        return pool;
    }
}
