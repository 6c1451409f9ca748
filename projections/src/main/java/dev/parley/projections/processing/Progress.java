package dev.parley.projections.processing;

import dev.parley.core.log.EventLog;
import dev.parley.projections.Sql;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the read models have come: every act up to there is wholly in all of them. */
public final class Progress {

    private final JdbcClient jdbc;
    private final EventLog log;

    public Progress(JdbcClient jdbc, EventLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** The last act that every read model has wholly seen. */
    public record Seen(long position, Instant recordedAt) {}

    public Seen seen() {
        return jdbc.sql("select position, recorded_at from read_model where name = 'claims'")
                .query((row, _) -> new Seen(row.getLong(1), Sql.instant(row, 2)))
                .single();
    }

    /** The position seen; nobody else changes the read models until the transaction ends. */
    public long hold() {
        return jdbc.sql("select position from read_model where name = 'claims' for update")
                .query(Long.class)
                .single();
    }

    /** Says how far the read models have come, and wakes those who wait for them. */
    public void advance(long position, Instant recordedAt) {
        jdbc.sql(
                        """
                        update read_model set position = ?, recorded_at = ?
                        where name = 'claims'
                        """)
                .params(position, Sql.timestamp(recordedAt))
                .update();
        log.wakeReaders();
    }
}
