package dev.parley.bench.rebuild;

import dev.parley.bench.measure.Figures;
import dev.parley.bench.raw.RawReplay;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the log with a cursor, decoding its JSON, and then writes the very rows that the read
 * models hold by binary COPY into tables like theirs, whose indexes are made in bulk, too.
 */
public record RawRebuild(DataSource dataSource, ReadTables tables) {

    /** The schema in which its tables are. */
    public static final String SCHEMA = "raw";

    private static final int PIPE = 1 << 20;

    public Figures run() throws SQLException {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        tables.names().forEach(table -> create(jdbc, table));
        long start = System.nanoTime();
        Figures read = new RawReplay(dataSource, RawReplay.Decoding.JSON).run();
        if (read.values().isEmpty()) {
            throw new IllegalStateException("Nothing was read.");
        }
        for (String table : tables.names()) {
            copy(table);
            indexes(jdbc, table).forEach(index -> jdbc.sql(index).update());
        }
        return new Filled(tables.position(), tables.claims(), System.nanoTime() - start).figures();
    }

    private static void create(JdbcClient jdbc, String table) {
        jdbc.sql("drop table if exists raw." + table).update();
        jdbc.sql(
                        "create table raw.%1$s (like public.%1$s including defaults including constraints)"
                                .formatted(table))
                .update();
    }

    private static List<String> indexes(JdbcClient jdbc, String table) {
        return jdbc.sql(
                        """
                        select replace(indexdef, ' ON public.', ' ON raw.') from pg_indexes
                        where schemaname = 'public' and tablename = ?
                        """)
                .param(table)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void copy(String table) throws SQLException {
        try (Connection from = dataSource.getConnection();
                Connection to = dataSource.getConnection();
                PipedInputStream rows = new PipedInputStream(PIPE)) {
            PipedOutputStream sent = new PipedOutputStream(rows);
            CompletableFuture<Void> reading =
                    CompletableFuture.runAsync(() -> copyOut(from, table, sent));
            copyIn(to, table, rows);
            reading.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyOut(Connection connection, String table, PipedOutputStream rows) {
        try (rows) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy public.%s to stdout (format binary)".formatted(table), rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyIn(Connection connection, String table, InputStream rows)
            throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy raw.%s from stdin (format binary)".formatted(table), rows, 1 << 16);
    }
}
