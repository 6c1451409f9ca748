package dev.parley.bench.raw;

import dev.parley.bench.load.Crew;
import dev.parley.core.log.BinaryCopy;
import dev.parley.core.log.LogEntry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table just like the log's, with all its indexes, written without any further thought. */
public record RawTable(DataSource dataSource) {

    /** The schema in which it is. */
    public static final String SCHEMA = "raw";

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int CONNECTIONS = 16;

    /** Makes the table, once there is a log to take it from. */
    public static RawTable create(DataSource dataSource) {
        JdbcClient.create(dataSource)
                .sql("create table raw.event (like public.event including all)")
                .update();
        return new RawTable(dataSource);
    }

    /** Nanoseconds for one connection to write all rows, in rewritten batches of 1,000. */
    public long nanosInBatches(List<LogEntry> rows) throws Exception {
        return Crew.nanos(1, batches(rows), () -> writer(false));
    }

    private static List<List<LogEntry>> batches(List<LogEntry> rows) {
        return rows.stream().gather(Gatherers.windowFixed(ROWS_AT_ONCE)).toList();
    }

    /** Nanoseconds for one connection to write all rows by binary COPY, 1,000 at a time. */
    public long nanosByCopy(List<LogEntry> rows) throws Exception {
        return Crew.nanos(1, batches(rows), this::copier);
    }

    /**
     * Nanoseconds for 16 connections to write all rows, one stream per commit.
     *
     * @param inTurn whether they keep each other out from the first row to the commit
     */
    public long nanosByStream(List<LogEntry> rows, boolean inTurn) throws Exception {
        Collection<List<LogEntry>> streams =
                rows.stream().collect(Collectors.groupingBy(LogEntry::stream)).values();
        return Crew.nanos(CONNECTIONS, List.copyOf(streams), () -> writer(inTurn));
    }

    void clear() {
        JdbcClient.create(dataSource).sql("truncate event").update();
    }

    private Crew.Member<List<LogEntry>> writer(boolean inTurn) throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        PreparedStatement lock =
                connection.prepareStatement(
                        inTurn ? "select pg_advisory_xact_lock(1)" : "select 1");
        PreparedStatement insert =
                connection.prepareStatement("insert into event values (?,?,?,?,?,?,?,?,?)");
        return new Crew.Member<>() {
            @Override
            public void take(List<LogEntry> rows) throws SQLException {
                if (inTurn) {
                    lock.execute();
                }
                for (LogEntry row : rows) {
                    add(insert, row);
                }
                insert.executeBatch();
                connection.commit();
            }

            @Override
            public void leave() throws SQLException {
                lock.close();
                insert.close();
                connection.close();
            }
        };
    }

    private Crew.Member<List<LogEntry>> copier() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return new Crew.Member<>() {
            @Override
            public void take(List<LogEntry> rows) throws Exception {
                try (BinaryCopy copy =
                        new BinaryCopy(connection, "copy event from stdin (format binary)")) {
                    for (LogEntry row : rows) {
                        add(copy, row);
                    }
                    copy.end();
                }
                connection.commit();
            }

            @Override
            public void leave() throws SQLException {
                connection.close();
            }
        };
    }

    private static void add(BinaryCopy copy, LogEntry row) throws IOException {
        copy.row(9)
                .number(row.position())
                .text(row.stream())
                .number(row.sequence())
                .text(row.id())
                .text(row.type())
                .text(row.version())
                .instant(row.recordedAt())
                .bytes(row.payload())
                .bytes(row.metadata());
    }

    static void add(PreparedStatement insert, LogEntry row) throws SQLException {
        insert.setLong(1, row.position());
        insert.setString(2, row.stream());
        insert.setLong(3, row.sequence());
        insert.setString(4, row.id());
        insert.setString(5, row.type());
        insert.setString(6, row.version());
        insert.setObject(7, row.recordedAt().atOffset(ZoneOffset.UTC));
        insert.setBytes(8, row.payload());
        insert.setBytes(9, row.metadata());
        insert.addBatch();
    }
}
