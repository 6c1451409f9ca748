package dev.parley.projections.claims;

import dev.parley.projections.processing.ReadModel;
import dev.parley.projections.processing.ReportActs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the rectangles of versions and claims. */
public final class ClaimsWriter implements ReadModel {

    private final JdbcTemplate jdbc;

    public ClaimsWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(List<ReportActs> batch) {
        List<Object[]> closings = new ArrayList<>();
        List<Object[]> versions = new ArrayList<>();
        List<Object[]> claims = new ArrayList<>();
        for (ReportActs acts : batch) {
            Instant seen = lastSeen(acts);
            for (Rectangle rectangle : Rectangles.of(acts.all())) {
                if (rectangle.recordedFrom().isAfter(seen)) {
                    versions.add(Rows.version(acts.name(), rectangle));
                    claims.addAll(Rows.claims(acts.name(), rectangle));
                } else if (!rectangle.open() && rectangle.recordedTo().isAfter(seen)) {
                    closings.add(Rows.closing(acts.name(), rectangle));
                }
            }
        }
        close(closings);
        insert(versions, claims);
    }

    private static Instant lastSeen(ReportActs acts) {
        return acts.seen() == 0 ? Instant.MIN : acts.all().get(acts.seen() - 1).recordedAt();
    }

    private void close(List<Object[]> closings) {
        jdbc.batchUpdate(
                """
                update version set recorded = tstzrange(lower(recorded), ?)
                where report = ? and revision = ? and upper_inf(recorded)
                """,
                closings);
        jdbc.batchUpdate(
                """
                update claim set recorded = tstzrange(lower(recorded), ?)
                where report = ? and revision = ? and upper_inf(recorded)
                """,
                closings);
    }

    private void insert(List<Object[]> versions, List<Object[]> claims) {
        jdbc.batchUpdate(
                """
                insert into version (report, revision, source, external_id, standing, heading,
                    position, recorded_at, known, recorded)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::tstzrange, ?::tstzrange)
                """,
                versions);
        jdbc.batchUpdate(
                """
                insert into claim (report, revision, source, external_id, place, development,
                    negotiation, kind, meeting, position, recorded_at, known, recorded, happens,
                    actors, words, body)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::tstzrange, ?::tstzrange, ?::tstzrange,
                    ?, ?, ?)
                """,
                claims);
    }
}
