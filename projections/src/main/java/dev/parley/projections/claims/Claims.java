package dev.parley.projections.claims;

import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.Claim;
import dev.parley.core.wire.DevelopmentJson;
import dev.parley.core.wire.Json;
import dev.parley.projections.Sql;
import dev.parley.projections.reading.Clocks;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads claims at a point of both clocks. */
public final class Claims {

    private static final String COLUMNS =
            """
            select report, revision, source, external_id, place, position, recorded_at,
                lower(known) as known_from, upper(known) as known_to,
                lower(recorded) as placed_at, body
            from claim
            """;

    private final JdbcClient jdbc;

    public Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The live claims of a negotiation. */
    public List<Claim> live(String negotiation, Clocks clocks) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where negotiation = ? and known @> ? and recorded @> ?
                                """)
                .params(negotiation, clocks.asOfParameter(), clocks.recordedAsOfParameter())
                .query(Claims::claim)
                .list();
    }

    /** The claims about the meetings of a negotiation that were ever live by then. */
    public List<Claim> ofMeetings(String negotiation, Clocks clocks) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where negotiation = ? and meeting is not null
                                    and known && tstzrange(null, ?, '[]') and recorded @> ?
                                """)
                .params(negotiation, clocks.asOfParameter(), clocks.recordedAsOfParameter())
                .query(Claims::claim)
                .list();
    }

    /** The claims about one meeting that were ever live by then. */
    public List<Claim> ofMeeting(String negotiation, String meeting, Clocks clocks) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where negotiation = ? and meeting = ?
                                    and known && tstzrange(null, ?, '[]') and recorded @> ?
                                """)
                .params(
                        negotiation,
                        meeting,
                        clocks.asOfParameter(),
                        clocks.recordedAsOfParameter())
                .query(Claims::claim)
                .list();
    }

    /** The negotiations that live claims are about, in alphabetical order. */
    public List<String> negotiations(Clocks clocks) {
        return jdbc.sql(
                        """
                        select distinct negotiation collate "C" as negotiation from claim
                        where known @> ? and recorded @> ?
                        order by negotiation
                        """)
                .params(clocks.asOfParameter(), clocks.recordedAsOfParameter())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
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
                DevelopmentJson.read(
                        Json.object(row.getString("body").getBytes(StandardCharsets.UTF_8))));
    }
}
