package dev.parley.projections.schedule;

import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.MeetingTimeline;
import dev.parley.core.schedule.Revision;
import dev.parley.core.schedule.Schedule;
import dev.parley.core.wire.JsonObject;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Schedules and their revisions on the wire. */
public final class ScheduleJson {

    private ScheduleJson() {}

    public static ObjectNode meeting(MeetingTimeline meeting) {
        List<MeetingClaim> support = meeting.schedule().map(Schedule::support).orElse(List.of());
        List<MeetingClaim> dissent = meeting.schedule().map(Schedule::dissent).orElse(List.of());
        return new JsonObject()
                .put("meeting", meeting.meeting())
                .put("when", meeting.when())
                .put("where", meeting.schedule().map(Schedule::where).orElse(null))
                .put("status", meeting.status().slug())
                .put("revision", meeting.revision())
                .put("contested", meeting.schedule().map(Schedule::contested).orElse(false))
                .put("origins", support.size())
                .list("support", support.stream().map(ScheduleJson::claim).toList())
                .list("dissent", dissent.stream().map(ScheduleJson::claim).toList())
                .node();
    }

    private static ObjectNode claim(MeetingClaim claim) {
        return said(claim)
                .put("origin", claim.says().details().origin())
                .put("knownFrom", claim.claim().knownFrom())
                .put("when", claim.when())
                .put("status", claim.status().slug())
                .node();
    }

    static ObjectNode revision(Revision revision) {
        return new JsonObject()
                .put("revision", revision.number())
                .put("when", revision.when())
                .put("where", revision.where())
                .put("status", revision.status().slug())
                .put("knownFrom", revision.knownFrom())
                .put("recordedAt", revision.recordedAt())
                .all(said(revision.cause()).node())
                .node();
    }

    private static JsonObject said(MeetingClaim claim) {
        return new JsonObject()
                .put("report", claim.claim().report())
                .put("source", claim.claim().source())
                .put("development", claim.says().details().id());
    }
}
