package dev.parley.projections.schedule;

import dev.parley.core.schedule.Revision;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.claims.MeetingName;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A kept revision, and whose it is.
 *
 * @param number its place among the revisions of its meeting, from 1
 */
public record Revised(MeetingName meeting, int number, Revision revision) {

    /** What {@link #read} reads, of a {@code schedule_revision} that is called {@code kept}. */
    public static final String COLUMNS =
            KeptRevisions.COLUMNS
                    + """
                    , negotiation, meeting, (
                        select count(*) from schedule_revision earlier
                        where earlier.negotiation = kept.negotiation
                            and earlier.meeting = kept.meeting
                            and earlier.known_from <= kept.known_from
                            and earlier.recorded @> :recordedAsOf)
                    """;

    public static Revised read(ResultSet row, int number) throws SQLException {
        return new Revised(
                new MeetingName(row.getString(9), row.getString(10)),
                row.getInt(11),
                KeptRevisions.revision(row));
    }

    public JsonObject json() {
        return new JsonObject()
                .put("negotiation", meeting.negotiation())
                .put("meeting", meeting.meeting())
                .all(ScheduleJson.revision(number, revision));
    }
}
