package dev.parley.projections.schedule;

import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.Cause;
import dev.parley.core.schedule.Revision;
import dev.parley.core.schedule.Status;
import dev.parley.core.time.Edtf;
import dev.parley.projections.Sql;
import dev.parley.projections.reading.Clocks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the revisions that are kept of schedules. */
final class KeptRevisions {

    static final String COLUMNS =
            """
            kept.known_from, status, "when", "where", report, source, development, caused_at
            """;

    private static final String AT_A_POINT =
            """
            from schedule_revision kept
            where negotiation = ? and known_from <= ? and recorded @> ?
            """;

    private final JdbcClient jdbc;

    KeptRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are of each meeting by then; {@code null} if they are not kept. */
    Map<String, @Nullable Integer> counts(String negotiation, Clocks clocks) {
        Map<String, @Nullable Integer> counts = new HashMap<>();
        jdbc.sql(
                        "select meeting, case when bool_and(status is not null) then count(*)::int end "
                                + AT_A_POINT
                                + "group by meeting")
                .params(negotiation, clocks.asOfParameter(), clocks.recordedAsOfParameter())
                .query(row -> {
                    counts.put(row.getString(1), row.getObject(2, Integer.class));
                });
        return counts;
    }

    /** Those of every meeting of a negotiation by then, in order; none if they are not kept. */
    Map<String, List<Revision>> all(String negotiation, Clocks clocks) {
        Map<String, List<Revision>> all = new TreeMap<>();
        jdbc.sql("select " + COLUMNS + ", meeting " + AT_A_POINT + "order by known_from")
                .params(negotiation, clocks.asOfParameter(), clocks.recordedAsOfParameter())
                .query(row -> {
                    add(row, all.computeIfAbsent(row.getString(9), _ -> new ArrayList<>()));
                });
        return all;
    }

    /** Those of one meeting by then, in order; none if they are not kept. */
    List<Revision> of(String negotiation, String meeting, Clocks clocks) {
        List<Revision> revisions = new ArrayList<>();
        jdbc.sql("select " + COLUMNS + AT_A_POINT + "and meeting = ? order by known_from")
                .params(
                        negotiation,
                        clocks.asOfParameter(),
                        clocks.recordedAsOfParameter(),
                        meeting)
                .query(row -> {
                    add(row, revisions);
                });
        return revisions;
    }

    private static void add(ResultSet row, List<Revision> revisions) throws SQLException {
        if (row.getString(2) != null) {
            revisions.add(revision(row));
        }
    }

    static Revision revision(ResultSet row) throws SQLException {
        @Nullable String when = row.getString(3);
        return new Revision(
                when == null ? null : Edtf.parse(when),
                row.getString(4),
                Status.of(row.getString(2)),
                Sql.instant(row, 1),
                new Cause(
                        new ReportId(row.getObject(5, UUID.class)),
                        row.getString(6),
                        row.getString(7),
                        Sql.instant(row, 8)));
    }
}
