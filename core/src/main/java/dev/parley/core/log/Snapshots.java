package dev.parley.core.log;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The latest snapshot of each stream, for aggregates that are dear to replay. */
final class Snapshots {

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(NewEntry snapshot) {
        Content content = snapshot.content().get();
        jdbc.sql(
                        """
                        insert into snapshot as kept (
                            stream, sequence, id, type, version, recorded_at, payload, metadata)
                        values (?, ?, ?, ?, ?, clock_timestamp(), ?, ?)
                        on conflict (stream) do update
                        set sequence = excluded.sequence, id = excluded.id,
                            type = excluded.type, version = excluded.version,
                            recorded_at = excluded.recorded_at,
                            payload = excluded.payload, metadata = excluded.metadata
                        where excluded.sequence >= kept.sequence
                        """)
                .params(snapshot.stream(), snapshot.sequence(), snapshot.id())
                .params(content.type(), content.version())
                .params(content.payload(), content.metadata())
                .update();
    }

    /** A snapshot has no place in the log: its position is 0. */
    Optional<LogEntry> find(String stream) {
        return jdbc.sql("select 0 as position, * from snapshot where stream = ?")
                .param(stream)
                .query(new LogEntryMapper())
                .optional();
    }
}
