package dev.parley.projections.atom;

import dev.parley.projections.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * A development as one version of its report tells it, in a span of both clocks.
 *
 * @param stands true if nothing recorded since has replaced it
 * @param body a digest of all that it tells
 */
record Told(
        int revision,
        Instant knownFrom,
        Instant knownTo,
        Instant recordedAt,
        boolean stands,
        String body) {

    static Told of(ResultSet row) throws SQLException {
        return new Told(
                row.getInt("revision"),
                Sql.instant(row, "known_from"),
                Sql.instant(row, "known_to"),
                Sql.instant(row, "recorded_at"),
                row.getBoolean("stands"),
                row.getString("body"));
    }

    /** True if a reader who follows the known clock sees no change from the other to this. */
    boolean continues(Told before) {
        return before.knownTo.equals(knownFrom) && before.body.equals(body);
    }

    boolean isOfOneVersionWith(Told other) {
        return revision == other.revision;
    }

    boolean tellsTheSameAs(Told other) {
        return body.equals(other.body);
    }
}
