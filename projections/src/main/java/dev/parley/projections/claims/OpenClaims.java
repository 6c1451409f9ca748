package dev.parley.projections.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.parley.core.schedule.MeetingClaim;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the claims about meetings at the open end of the recorded clock. */
public final class OpenClaims {

    private final JdbcTemplate jdbc;

    public OpenClaims(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are known at or after the moment, or until just then. */
    public Map<MeetingName, List<MeetingClaim>> of(Since since) {
        return jdbc
                .query(
                        "select "
                                + MeetingClaimRow.COLUMNS
                                + ", claim.negotiation from "
                                + Since.TABLE
                                + """
                                join claim using (negotiation, meeting)
                                where claim.meeting is not null and upper_inf(claim.recorded)
                                    and coalesce(upper(claim.known), 'infinity') >= wanted.since
                                """,
                        OpenClaims::entry,
                        since.parameters())
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Map.Entry<MeetingName, MeetingClaim> entry(ResultSet row, int number)
            throws SQLException {
        MeetingClaim claim = MeetingClaimRow.read(row, number);
        return Map.entry(new MeetingName(row.getString("negotiation"), claim.meeting()), claim);
    }
}
