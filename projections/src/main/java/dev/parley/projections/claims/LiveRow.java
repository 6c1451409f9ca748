package dev.parley.projections.claims;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A live claim as the state of a negotiation needs it: whole only if its words are shown. */
final class LiveRow {

    static final String SELECT =
            "select "
                    + MeetingClaimRow.COLUMNS
                    + """
                    , kind, revision, position,
                    case when kind in ('position-taken', 'agreement-reached') then (
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
        }
        if (row.getString("body") != null) {
            live.told().add(Claims.claim(row, 0));
        }
    }
}
