package dev.parley.projections.claims;

import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.PositionClaim;
import dev.parley.projections.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/** A live claim as the state of a negotiation needs it: whole only if its words are shown. */
final class LiveRow {

    static final String SELECT =
            "select "
                    + MeetingClaimRow.COLUMNS
                    + """
                    , party, issue, holds, kind, revision, position,
                    case when kind = 'agreement-reached' then (
                        select body from development_text text
                        where text.position = claim.position) end as body
                    from claim
                    where negotiation = ? and known @> ? and recorded @> ?
                    """;

    private LiveRow() {}

    static void add(ResultSet row, Live live) throws SQLException {
        live.counts().merge(row.getString("kind"), 1, Integer::sum);
        if (row.getString("meeting") != null) {
            live.ofMeetings().add(MeetingClaimRow.read(row, 0));
        } else if (row.getString("party") != null) {
            live.positions().add(position(row));
        } else if (row.getString("body") != null) {
            live.agreements().add(Claims.claim(row, 0));
        }
    }

    private static PositionClaim position(ResultSet row) throws SQLException {
        return new PositionClaim(
                new ReportId(Objects.requireNonNull(row.getObject(1, UUID.class))),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                Sql.instant(row, 6),
                Sql.instant(row, 7),
                Sql.instant(row, 8),
                Sql.instant(row, 9),
                row.getString(16),
                row.getString(17),
                row.getString(18));
    }
}
