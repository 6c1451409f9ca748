package dev.parley.core.log;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes to the end of the log; only under its lock. */
final class LogWriter {

    static final String CHANNEL = "parley_log";

    private static final int CHUNK = 1_000;

    private final EventLog log;
    private final JdbcClient jdbc;

    LogWriter(EventLog log, JdbcClient jdbc) {
        this.log = log;
        this.jdbc = jdbc;
    }

    List<LogEntry> write(List<NewEntry> entries) {
        refuseUnexpectedSequences(entries);
        List<LogEntry> recorded = stamp(entries);
        recorded.stream().gather(Gatherers.windowFixed(CHUNK)).forEach(this::insert);
        announce(recorded.getLast().position());
        return recorded;
    }

    // Checked here because a unique violation would abort the whole transaction.
    private void refuseUnexpectedSequences(List<NewEntry> entries) {
        var streams = entries.stream().map(NewEntry::stream).collect(toSet());
        Map<String, Long> last = new HashMap<>(log.lastSequences(streams));
        for (NewEntry entry : entries) {
            @Nullable Long before = last.put(entry.stream(), entry.sequence());
            if (before != null && entry.sequence() != before + 1) {
                throw new UnexpectedSequenceException(entry, before + 1);
            }
        }
    }

    private List<LogEntry> stamp(List<NewEntry> entries) {
        Head next = next();
        long position = next.position();
        Instant recordedAt = next.recordedAt();
        NewEntry before = entries.getFirst();
        List<LogEntry> recorded = new ArrayList<>(entries.size());
        for (NewEntry entry : entries) {
            if (!entry.isSameActAs(before)) {
                recordedAt = recordedAt.plus(1, ChronoUnit.MICROS);
            }
            recorded.add(entry.recorded(position++, recordedAt));
            before = entry;
        }
        return recorded;
    }

    // The clock may have been set back, or be behind that of another node before us.
    private Head next() {
        return jdbc.sql(
                        """
                        select coalesce(max(position), 0) + 1,
                               greatest(
                                   clock_timestamp(),
                                   max(recorded_at) + interval '1 microsecond') as recorded_at
                        from (
                            select position, recorded_at from event
                            order by position desc
                            limit 1
                        ) last
                        """)
                .query((row, _) -> new Head(row.getLong(1), LogEntryMapper.recordedAt(row)))
                .single();
    }

    private void insert(List<LogEntry> entries) {
        jdbc.sql(
                        """
                        insert into event (
                            position, stream, sequence, id, type, version,
                            recorded_at, payload, metadata)
                        select * from unnest(
                            ?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[],
                            ?::timestamptz[], ?::bytea[], ?::bytea[])
                        """)
                .param(entries.stream().mapToLong(LogEntry::position).toArray())
                .param(texts(entries, LogEntry::stream))
                .param(entries.stream().mapToLong(LogEntry::sequence).toArray())
                .param(texts(entries, LogEntry::id))
                .param(texts(entries, LogEntry::type))
                .param(texts(entries, LogEntry::version))
                .param(texts(entries, LogEntry::recordedAt))
                .param(entries.stream().map(LogEntry::payload).toArray(byte[][]::new))
                .param(entries.stream().map(LogEntry::metadata).toArray(byte[][]::new))
                .update();
    }

    private static String[] texts(List<LogEntry> entries, Function<LogEntry, Object> column) {
        return entries.stream().map(column).map(Object::toString).toArray(String[]::new);
    }

    // PostgreSQL delivers this at commit, and not at all after a rollback.
    private void announce(long position) {
        jdbc.sql("select pg_notify(?, ?)")
                .params(CHANNEL, Long.toString(position))
                .query()
                .singleRow();
    }
}
