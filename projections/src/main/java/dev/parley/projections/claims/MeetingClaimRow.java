package dev.parley.projections.claims;

import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Status;
import dev.parley.core.time.Edtf;
import dev.parley.projections.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a claim that the rules of the schedule look at. */
final class MeetingClaimRow {

    static final String COLUMNS =
            """
            claim.report, claim.source, claim.external_id, claim.place, claim.development,
            claim.recorded_at, lower(claim.known) as known_from, upper(claim.known) as known_to,
            lower(claim.recorded) as placed_at, claim.meeting, claim.status, claim.round,
            claim."when", claim."where", claim.origin
            """;

    private MeetingClaimRow() {}

    static MeetingClaim read(ResultSet row, int number) throws SQLException {
        return new MeetingClaim(
                new ReportId(Objects.requireNonNull(row.getObject(1, UUID.class))),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                Sql.instant(row, 6),
                Sql.instant(row, 7),
                Sql.instant(row, 8),
                Sql.instant(row, 9),
                row.getString(10),
                Status.of(row.getString(11)),
                row.getBoolean(12),
                edtf(row.getString(13)),
                row.getString(14),
                row.getString(15));
    }

    private static @Nullable Edtf edtf(@Nullable String text) {
        return text == null ? null : Edtf.parse(text);
    }
}
