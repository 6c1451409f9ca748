package dev.parley.core.log;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes to the end of the log, within a transaction. */
final class LogWriter {

    /** On which PostgreSQL tells of commits. */
    static final String CHANNEL = "parley_log";

    private static final String COPY =
            """
            copy event (
                position, stream, sequence, id, type, version, recorded_at, payload, metadata)
            from stdin (format binary)
            """;
    private static final int COLUMNS = 9;

    private final JdbcTemplate jdbc;

    LogWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<LogEntry> write(List<NewEntry> entries) {
        Tip tip = Tip.locked(jdbc, entries.stream().map(NewEntry::stream).collect(toSet()));
        refuseUnexpectedSequences(entries, tip.lastSequences());
        Stamp stamp = new Stamp(tip);
        List<LogEntry> recorded = new ArrayList<>(entries.size());
        BinaryCopy.into(
                jdbc,
                COPY,
                entries,
                (entry, copy) -> {
                    LogEntry next = stamp.next(entry);
                    write(next, copy);
                    recorded.add(next);
                });
        return recorded;
    }

    // Checked here because a unique violation would abort the whole transaction.
    private static void refuseUnexpectedSequences(List<NewEntry> entries, Map<String, Long> last) {
        for (NewEntry entry : entries) {
            @Nullable Long before = last.put(entry.stream(), entry.sequence());
            if (before != null && entry.sequence() != before + 1) {
                throw new UnexpectedSequenceException(entry, before + 1);
            }
        }
    }

    private static void write(LogEntry entry, BinaryCopy copy) throws IOException {
        copy.row(COLUMNS)
                .number(entry.position())
                .text(entry.stream())
                .number(entry.sequence())
                .text(entry.id())
                .text(entry.type())
                .text(entry.version())
                .instant(entry.recordedAt())
                .bytes(entry.payload())
                .bytes(entry.metadata());
    }
}
