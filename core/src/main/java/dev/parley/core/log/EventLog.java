package dev.parley.core.log;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.stream.Collectors.toMap;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The log of all events: one order without gaps, appended by one transaction at a time, so that
 * nobody ever sees a later event before an earlier one.
 */
public final class EventLog {

    static final long LOCK_KEY = 0x7061726c6579L;

    /** Keeps other writers out until the transaction ends; its parameter is the key. */
    static final String LOCK = "select pg_advisory_xact_lock(?)";

    private static final RowMapperResultSetExtractor<LogEntry> ENTRIES =
            new RowMapperResultSetExtractor<>(new LogEntryMapper());

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final LogWriter writer;

    /** A log over the database of the given source, joining its current Spring transaction. */
    public EventLog(DataSource dataSource) {
        this.template = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(template);
        this.writer = new LogWriter(template);
    }

    /**
     * Keeps every other writer out until the current transaction ends; may be called again within.
     *
     * @throws IllegalStateException outside a transaction, where the lock would hold nothing
     */
    public void lock() {
        requireTransaction();
        jdbc.sql(LOCK).param(LOCK_KEY).query().singleRow();
    }

    /**
     * Locks the log as {@link #lock} does and reads many streams, stream by stream in sequence: in
     * one round trip, and as the writers before left them.
     */
    List<LogEntry> lockAndRead(Collection<String> streams) {
        requireTransaction();
        return template.execute(
                LOCK
                        + """
                        ;
                        select * from event
                        where stream = any(?)
                        order by stream, sequence
                        """,
                (PreparedStatement statement) -> lockAndRead(statement, streams));
    }

    private static List<LogEntry> lockAndRead(
            PreparedStatement statement, Collection<String> streams) throws SQLException {
        statement.setLong(1, LOCK_KEY);
        statement.setArray(2, textArray(statement, streams));
        statement.execute();
        statement.getMoreResults();
        return ENTRIES.extractData(statement.getResultSet());
    }

    static Array textArray(PreparedStatement statement, Collection<String> texts)
            throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray(String[]::new));
    }

    /**
     * Appends the events in the given order at the end of the log, under its lock, and gives back
     * what was recorded.
     *
     * @throws UnexpectedSequenceException if an event does not directly follow its stream's last (a
     *     new stream may start anywhere); nothing is then written, the transaction can go on
     * @throws IllegalStateException outside a transaction
     */
    public List<LogEntry> append(List<NewEntry> entries) {
        requireTransaction();
        return entries.isEmpty() ? List.of() : writer.write(entries);
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The log can be locked only inside a transaction");
        }
    }

    /** Wakes every reader on every node once the current transaction commits. */
    public void wakeReaders() {
        jdbc.sql("select pg_notify(?, '')").param(LogWriter.CHANNEL).query().singleRow();
    }

    /** Waits until every event stamped before now is committed, and tells what now is. */
    public Instant settledNow() {
        return jdbc.sql(
                        """
                        select clock_timestamp()
                        from (select pg_advisory_xact_lock_shared(?) offset 0) settled
                        """)
                .param(LOCK_KEY)
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    /** At most {@code limit} events after the given position, in the order of the log. */
    public List<LogEntry> read(long after, int limit) {
        return jdbc.sql(
                        """
                        select * from event
                        where position > ?
                        order by position
                        limit ?
                        """)
                .params(after, limit)
                .query(new LogEntryMapper())
                .list();
    }

    /** The events of one stream from the given sequence on. */
    public List<LogEntry> stream(String stream, long firstSequence) {
        return jdbc.sql(
                        """
                        select * from event
                        where stream = ? and sequence >= ?
                        order by sequence
                        """)
                .params(stream, firstSequence)
                .query(new LogEntryMapper())
                .list();
    }

    /** The events of one stream that were recorded at or before the given instant. */
    public List<LogEntry> stream(String stream, Instant recordedThrough) {
        return jdbc.sql(
                        """
                        select * from event
                        where stream = ? and recorded_at <= ?
                        order by sequence
                        """)
                .param(stream)
                .param(timestamp(recordedThrough))
                .query(new LogEntryMapper())
                .list();
    }

    /** The driver would round up. */
    private static OffsetDateTime timestamp(Instant instant) {
        return instant.truncatedTo(MICROS).atOffset(UTC);
    }

    /**
     * The events of many streams up to a position, inclusive, stream by stream in sequence. The
     * position is compared as a sum, because PostgreSQL would now and then walk all its index.
     */
    public List<LogEntry> streams(Collection<String> streams, long throughPosition) {
        return jdbc.sql(
                        """
                        select * from event
                        where stream = any(?) and position + 0 <= ?
                        order by stream, sequence
                        """)
                .param(streams.toArray(String[]::new))
                .param(throughPosition)
                .query(new LogEntryMapper())
                .list();
    }

    /** The positions of events; an event that there is not is left out. */
    public Map<Place, Long> positions(Collection<Place> places) {
        return jdbc
                .sql(
                        """
                        select stream, sequence, position
                        from event join unnest(?, ?) as place(stream, sequence)
                            using (stream, sequence)
                        """)
                .param(places.stream().map(Place::stream).toArray(String[]::new))
                .param(places.stream().map(Place::sequence).toArray(Long[]::new))
                .query((row, _) ->
                        Map.entry(new Place(row.getString(1), row.getLong(2)), row.getLong(3)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    /** The end of the log, or {@link Head#EMPTY}. */
    public Head head() {
        return jdbc.sql("select position, recorded_at from event order by position desc limit 1")
                .query((row, _) -> new Head(row.getLong(1), LogEntryMapper.recordedAt(row)))
                .optional()
                .orElse(Head.EMPTY);
    }

    /** The position of the last event recorded at or before the given instant, or 0. */
    public long positionAt(Instant instant) {
        return jdbc.sql(
                        """
                        select position from event
                        where recorded_at <= ?
                        order by recorded_at desc, position desc
                        limit 1
                        """)
                .param(timestamp(instant))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The last sequence of a stream, unless it is empty. */
    public Optional<Long> lastSequence(String stream) {
        return jdbc.sql(
                        """
                        select sequence from event
                        where stream = ?
                        order by sequence desc
                        limit 1
                        """)
                .param(stream)
                .query(Long.class)
                .optional();
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
