package dev.parley.projections.rebuilding;

import dev.parley.projections.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A rebuild that was begun and is not at its end.
 *
 * @param names of the read models
 * @param position every act up to there is wholly in the new tables
 * @param indexed whether they have all their indexes
 */
record Rebuild(List<String> names, long position, boolean indexed, Instant startedAt) {

    static Optional<Rebuild> find(JdbcClient jdbc) {
        return jdbc.sql("select names, position, indexed, started_at from rebuild")
                .query((row, _) ->
                        new Rebuild(
                                List.of((String[]) row.getArray(1).getArray()),
                                row.getLong(2),
                                row.getBoolean(3),
                                Sql.instant(row, 4)))
                .optional();
    }
}
