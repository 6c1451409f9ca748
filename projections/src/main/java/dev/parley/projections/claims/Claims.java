package dev.parley.projections.claims;

import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.Claim;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.wire.DevelopmentJson;
import dev.parley.core.wire.Json;
import dev.parley.projections.Sql;
import dev.parley.projections.reading.Clocks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads claims at a point of both clocks. */
public final class Claims {

    private static final String WHOLE =
            """
            select report, revision, source, external_id, place, position, recorded_at,
                lower(known) as known_from, upper(known) as known_to,
                lower(recorded) as placed_at, body
            from claim join development_text using (position)
            """;

    private static final String OF_MEETINGS =
            "select " + MeetingClaimRow.COLUMNS + "from claim where negotiation = ?\n";

    private final JdbcClient jdbc;

    public Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The live claims of a negotiation, whole. */
    public List<Claim> live(String negotiation, Clocks clocks) {
        return jdbc.sql(WHOLE + "where negotiation = ? and known @> ? and recorded @> ?")
                .params(negotiation, clocks.asOfParameter(), clocks.recordedAsOfParameter())
                .query(Claims::claim)
                .list();
    }

    /** The live claims of a negotiation that became known last, newest first. */
    public List<Claim> latest(String negotiation, Clocks clocks, int limit) {
        return jdbc.sql(
                        WHOLE
                                + """
                                where negotiation = ? and known @> ? and recorded @> ?
                                order by lower(known) desc, source, external_id, place
                                limit ?
                                """)
                .params(negotiation, clocks.asOfParameter(), clocks.recordedAsOfParameter(), limit)
                .query(Claims::claim)
                .list();
    }

    /** The live claims of a negotiation, as far as its state is made of them. */
    public Live state(String negotiation, Clocks clocks) {
        Live live = new Live();
        jdbc.sql(LiveRow.SELECT)
                .params(negotiation, clocks.asOfParameter(), clocks.recordedAsOfParameter())
                .query(row -> {
                    LiveRow.add(row, live);
                });
        return live;
    }

    /** What live claims say of the meetings of a negotiation. */
    public List<MeetingClaim> ofMeetings(String negotiation, Clocks clocks) {
        return jdbc.sql(
                        OF_MEETINGS
                                + """
                                and meeting is not null and known @> ? and recorded @> ?
                                """)
                .params(negotiation, clocks.asOfParameter(), clocks.recordedAsOfParameter())
                .query(MeetingClaimRow::read)
                .list();
    }

    /** What live claims say of one meeting. */
    public List<MeetingClaim> ofMeeting(String negotiation, String meeting, Clocks clocks) {
        return jdbc.sql(OF_MEETINGS + "and meeting = ? and known @> ? and recorded @> ?")
                .params(
                        negotiation,
                        meeting,
                        clocks.asOfParameter(),
                        clocks.recordedAsOfParameter())
                .query(MeetingClaimRow::read)
                .list();
    }

    /** What claims that were ever live by then say of one meeting. */
    public List<MeetingClaim> everOfMeeting(String negotiation, String meeting, Clocks clocks) {
        return jdbc.sql(
                        OF_MEETINGS
                                + """
                                and meeting = ? and known && tstzrange(null, ?, '[]')
                                and recorded @> ?
                                """)
                .params(
                        negotiation,
                        meeting,
                        clocks.asOfParameter(),
                        clocks.recordedAsOfParameter())
                .query(MeetingClaimRow::read)
                .list();
    }

    /** The negotiations that live claims are about, in alphabetical order. */
    public List<String> negotiations(Clocks clocks) {
        return jdbc.sql(
                        """
                        select name from negotiation
                        where (
                            select true from claim
                            where claim.negotiation = name and known @> ? and recorded @> ?
                            limit 1)
                        order by name
                        """)
                .params(clocks.asOfParameter(), clocks.recordedAsOfParameter())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** True if anything was ever known of a negotiation by then, even if nothing is live. */
    public boolean knewOf(String negotiation, Clocks clocks) {
        return jdbc.sql(
                        """
                        select exists (
                            select from claim
                            where negotiation = ? and known && tstzrange(null, ?, '[]')
                                and recorded && tstzrange(null, ?, '[]'))
                        """)
                .params(negotiation, clocks.asOfParameter(), clocks.recordedAsOfParameter())
                .query(Boolean.class)
                .single();
    }

    static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                new ReportId(row.getObject("report", UUID.class)),
                row.getString("source"),
                row.getString("external_id"),
                row.getInt("place"),
                row.getInt("revision"),
                row.getLong("position"),
                Sql.instant(row, "recorded_at"),
                Sql.instant(row, "known_from"),
                Sql.instant(row, "known_to"),
                Sql.instant(row, "placed_at"),
                DevelopmentJson.read(Json.object(row.getString("body"))));
    }
}
