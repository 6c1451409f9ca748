package dev.parley.core.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A durable PostgreSQL of one's own, which can be brought down and comes back at the same port. */
public final class RestartablePostgres implements AutoCloseable {

    private final Path data;
    private final int port;
    private final List<HikariDataSource> pools = new ArrayList<>();
    private EmbeddedPostgres server;

    private RestartablePostgres(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.server = startServer();
    }

    /** Starts with a migrated, empty log. */
    public static RestartablePostgres start(Path data) throws IOException {
        var postgres = new RestartablePostgres(data, freePort());
        Flyway.configure().dataSource(postgres.direct()).load().migrate();
        return postgres;
    }

    /** A new pool of connections, as each node has one. */
    public DataSource node() {
        return pool(direct());
    }

    /** A pool over another way to this server. */
    public DataSource pool(DataSource way) {
        var config = new HikariConfig();
        config.setDataSource(way);
        config.setMinimumIdle(0);
        var pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    /** Connections that nobody keeps. */
    public DataSource direct() {
        return server.getPostgresDatabase();
    }

    public int port() {
        return port;
    }

    /** An immediate shutdown, as in a crash: the next start recovers from what was flushed. */
    public void restart() throws IOException {
        ProcessHandle postmaster = postmaster();
        new ProcessBuilder("kill", "-QUIT", Long.toString(postmaster.pid())).start();
        postmaster.onExit().join();
        server.close();
        server = startServer();
    }

    /** The value of a setting, as the server has it. */
    public String setting(String name) {
        return JdbcClient.create(direct()).sql("show " + name).query(String.class).single();
    }

    @Override
    public void close() throws IOException {
        pools.forEach(HikariDataSource::close);
        server.close();
    }

    /** The library is made for tests, and gives up durability for speed unless told otherwise. */
    private EmbeddedPostgres startServer() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(true)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
