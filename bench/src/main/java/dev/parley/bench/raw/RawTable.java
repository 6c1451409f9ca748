package dev.parley.bench.raw;

import dev.parley.bench.load.Crew;
import dev.parley.core.log.LogEntry;
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
        List<List<LogEntry>> batches =
                rows.stream().gather(Gatherers.windowFixed(ROWS_AT_ONCE)).toList();
        return Crew.nanos(1, batches, this::writer);
    }

    /** Nanoseconds for 16 connections to write all rows, one stream per commit. */
    public long nanosByStream(List<LogEntry> rows) throws Exception {
        Collection<List<LogEntry>> streams =
                rows.stream().collect(Collectors.groupingBy(LogEntry::stream)).values();
        return Crew.nanos(CONNECTIONS, List.copyOf(streams), this::writer);
    }

    void clear() {
        JdbcClient.create(dataSource).sql("truncate event").update();
    }

    private Crew.Member<List<LogEntry>> writer() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        PreparedStatement insert =
                connection.prepareStatement("insert into event values (?,?,?,?,?,?,?,?,?)");
        return new Crew.Member<>() {
            @Override
            public void take(List<LogEntry> rows) throws SQLException {
                for (LogEntry row : rows) {
                    add(insert, row);
                }
                insert.executeBatch();
                connection.commit();
            }

            @Override
            public void leave() throws SQLException {
                insert.close();
                connection.close();
            }
        };
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
