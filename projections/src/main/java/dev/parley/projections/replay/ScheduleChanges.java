package dev.parley.projections.replay;

import dev.parley.core.schedule.Revision;
import dev.parley.projections.Sql;
import dev.parley.projections.claims.MeetingName;
import dev.parley.projections.schedule.Revised;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads how schedules change on the known clock while the recorded one is held still. */
final class ScheduleChanges {

    private static final MeetingName BEFORE_ALL = new MeetingName("", "");

    private final JdbcClient jdbc;

    ScheduleChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those between two marks; no more than claims about meetings come and go between them. */
    List<Message> read(Replay replay, Mark after, Mark end) {
        @Nullable String negotiation = replay.filter().negotiation();
        MeetingName last = after instanceof Mark.Schedule at ? at.meeting() : BEFORE_ALL;
        StatementSpec query =
                jdbc.sql(
                                "select "
                                        + Revised.COLUMNS
                                        + """
                                        from schedule_revision kept
                                        where status is not null and recorded @> :recordedAsOf
                                            and (known_from, negotiation, meeting)
                                                > (:moment, :lastNegotiation, :lastMeeting)
                                            and (known_from, 1) < (:until, :phase)
                                        """
                                        + (negotiation == null
                                                ? ""
                                                : "and negotiation = :negotiation ")
                                        + "order by known_from, negotiation, meeting")
                        .param("recordedAsOf", Sql.timestamp(replay.recordedAsOf()))
                        .param("moment", Sql.timestamp(after.moment()))
                        .param("lastNegotiation", last.negotiation())
                        .param("lastMeeting", last.meeting())
                        .param("negotiation", negotiation);
        return until(query, replay, end).query(Revised::read).list().stream()
                .map(ScheduleChanges::message)
                .toList();
    }

    /** Schedules follow the developments of their moment. */
    private static StatementSpec until(StatementSpec query, Replay replay, Mark end) {
        return end instanceof Mark.End
                ? query.param("until", Sql.timestamp(replay.through())).param("phase", 2)
                : query.param("until", Sql.timestamp(end.moment())).param("phase", 1);
    }

    private static Message message(Revised revised) {
        Revision revision = revised.revision();
        return new Message(
                new Mark.Schedule(revision.knownFrom(), revised.meeting()),
                "schedule-revised",
                revised.json().put("moment", revision.knownFrom()).node());
    }
}
