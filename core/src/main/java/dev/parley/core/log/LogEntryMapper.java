package dev.parley.core.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of the event table. */
final class LogEntryMapper implements RowMapper<LogEntry> {

    @Override
    public LogEntry mapRow(ResultSet row, int number) throws SQLException {
        return new LogEntry(
                row.getLong("position"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("id"),
                row.getString("type"),
                row.getString("version"),
                recordedAt(row),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }

    static Instant recordedAt(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
