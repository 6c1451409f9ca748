package dev.parley.core.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where the next event goes.
 *
 * @param position of the next event
 * @param recordedAt the earliest instant at which it can be recorded
 * @param lastSequences of the streams asked for; a stream without events is left out
 */
record Tip(long position, Instant recordedAt, Map<String, Long> lastSequences) {

    // One round trip. Each statement sees what was committed when it began, so that those after the
    // first see all that the writers before us wrote. PostgreSQL delivers the notification when we
    // commit, and not at all after a rollback. The clock may have been set back, or be behind that
    // of another node before us.
    private static final String SQL =
            EventLog.LOCK
                    + """
                    ;
                    select pg_notify(?, '');
                    select coalesce(max(position), 0) + 1 as position,
                           greatest(
                               clock_timestamp(),
                               max(recorded_at) + interval '1 microsecond') as recorded_at
                    from (
                        select position, recorded_at from event
                        order by position desc
                        limit 1
                    ) last;
                    select wanted.stream, last.sequence
                    from unnest(?) as wanted(stream), lateral (
                        select sequence from event
                        where stream = wanted.stream
                        order by sequence desc
                        limit 1
                    ) last
                    """;

    /** Keeps other writers out until the transaction ends, and wakes readers if it commits. */
    static Tip locked(JdbcTemplate jdbc, Collection<String> streams) {
        return jdbc.execute(SQL, (PreparedStatement tip) -> read(tip, streams));
    }

    private static Tip read(PreparedStatement tip, Collection<String> streams) throws SQLException {
        tip.setLong(1, EventLog.LOCK_KEY);
        tip.setString(2, LogWriter.CHANNEL);
        tip.setArray(3, tip.getConnection().createArrayOf("text", streams.toArray(String[]::new)));
        tip.execute();
        tip.getMoreResults();
        tip.getMoreResults();
        Head next = next(tip.getResultSet());
        tip.getMoreResults();
        return new Tip(next.position(), next.recordedAt(), sequences(tip.getResultSet()));
    }

    private static Head next(ResultSet row) throws SQLException {
        row.next();
        return new Head(row.getLong("position"), LogEntryMapper.recordedAt(row));
    }

    private static Map<String, Long> sequences(ResultSet rows) throws SQLException {
        Map<String, Long> sequences = new HashMap<>();
        while (rows.next()) {
            sequences.put(rows.getString("stream"), rows.getLong("sequence"));
        }
        return sequences;
    }
}
