package dev.parley.app.database;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A PostgreSQL of our own, whose files stay under the data directory from start to start. It
 * listens on loopback only and trusts whoever connects there: everyone who may log in to this
 * machine may read and write it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "parley";
    private static final String OWNER = "postgres";
    // Recovery after a crash replays what was not checkpointed yet.
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final DataDirectory directory;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
    }

    /** Starts on what the directory holds, or on an empty database if it holds none. */
    public static EmbeddedDatabase start(Path directory) {
        DataDirectory claimed = DataDirectory.claim(directory);
        Cluster cluster = new Cluster(claimed.postgres());
        try {
            return new EmbeddedDatabase(claimed, start(cluster));
        } catch (IOException | SQLException | RuntimeException e) {
            new Orphans(cluster.data()).stop();
            claimed.close();
            throw notStarted(cluster, e);
        }
    }

    /** Where it listens until it is closed; the port is another at each start. */
    public DatabaseAddress address() {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true"
                        .formatted(server.getPort(), NAME),
                OWNER,
                null);
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            server.close();
        }
    }

    private static DatabaseUnavailable notStarted(Cluster cluster, Exception cause) {
        return cause instanceof DatabaseUnavailable unavailable
                ? unavailable
                : new DatabaseUnavailable(
                        "PostgreSQL did not start: %s says why.".formatted(cluster.log()), cause);
    }

    private static EmbeddedPostgres start(Cluster cluster) throws IOException, SQLException {
        cluster.prepare();
        EmbeddedPostgres server = durable(cluster).start();
        createDatabaseIfMissing(server);
        cluster.endFirstStart();
        return server;
    }

    /** The library is made for tests, and gives up durability for speed unless told otherwise. */
    private static EmbeddedPostgres.Builder durable(Cluster cluster) {
        return files(cluster)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", sharedBuffers() + "MB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    /**
     * Megabytes: a quarter of the machine's memory, as PostgreSQL's manual advises. It is taken
     * page by page, as pages are read.
     */
    private static long sharedBuffers() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long quarter = machine.getTotalMemorySize() / 4 / 1024 / 1024;
        return Math.clamp(quarter, 128, 8_192);
    }

    private static EmbeddedPostgres.Builder files(Cluster cluster) {
        Redirect log = Redirect.appendTo(cluster.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster.data())
                .setOverrideWorkingDirectory(cluster.programs().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_START)
                .setOutputRedirector(log)
                .setErrorRedirector(log);
    }

    private static void createDatabaseIfMissing(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("CREATE DATABASE " + NAME);
            }
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found =
                statement.executeQuery(
                        "SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(NAME))) {
            return found.next();
        }
    }
}
