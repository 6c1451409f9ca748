package dev.parley.projections.schedule;

import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Revision;
import dev.parley.core.schedule.Schedule;
import dev.parley.core.schedule.Status;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.reading.Clocks;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** Schedules and their revisions on the wire. */
public final class ScheduleJson {

    private ScheduleJson() {}

    static JsonObject at(String negotiation, Clocks clocks) {
        return new JsonObject()
                .put("negotiation", negotiation)
                .put("asOf", clocks.asOf())
                .put("recordedAsOf", clocks.recordedAsOf());
    }

    public static ObjectNode meeting(Meeting meeting) {
        JsonObject json = new JsonObject().put("meeting", meeting.name());
        reading(meeting.schedule(), json).put("revision", meeting.revision());
        return sides(meeting.schedule(), json).node();
    }

    /** What a schedule reads, and the claims behind it; without one, the meeting is withdrawn. */
    public static ObjectNode schedule(Optional<Schedule> schedule) {
        return sides(schedule, reading(schedule, new JsonObject())).node();
    }

    /** What a schedule reads. */
    public static ObjectNode reading(Schedule schedule) {
        return reading(Optional.of(schedule), new JsonObject()).node();
    }

    private static JsonObject reading(Optional<Schedule> schedule, JsonObject json) {
        return json.put("when", schedule.map(Schedule::when).orElse(null))
                .put("where", schedule.map(Schedule::where).orElse(null))
                .put("status", schedule.map(Schedule::status).orElse(Status.WITHDRAWN).slug());
    }

    private static JsonObject sides(Optional<Schedule> schedule, JsonObject json) {
        List<MeetingClaim> support = schedule.map(Schedule::support).orElse(List.of());
        List<MeetingClaim> dissent = schedule.map(Schedule::dissent).orElse(List.of());
        return json.put("contested", schedule.map(Schedule::contested).orElse(false))
                .put("origins", support.size())
                .list("support", support.stream().map(ScheduleJson::claim).toList())
                .list("dissent", dissent.stream().map(ScheduleJson::claim).toList());
    }

    static ObjectNode claim(MeetingClaim claim) {
        return said(claim)
                .put("origin", claim.origin())
                .put("knownFrom", claim.knownFrom())
                .put("when", claim.when())
                .put("status", claim.status().slug())
                .node();
    }

    /** A claim, whose voice it is, and where it has the meeting take place. */
    public static ObjectNode voiced(MeetingClaim claim) {
        return new JsonObject()
                .all(claim(claim))
                .put("voice", claim.voice())
                .put("where", claim.where())
                .node();
    }

    /** Revisions, numbered from the first. */
    public static List<ObjectNode> revisions(List<Revision> revisions) {
        return IntStream.range(0, revisions.size())
                .mapToObj(i -> revision(i + 1, revisions.get(i)))
                .toList();
    }

    static ObjectNode revision(int number, Revision revision) {
        return new JsonObject()
                .put("revision", number)
                .put("when", revision.when())
                .put("where", revision.where())
                .put("status", revision.status().slug())
                .put("knownFrom", revision.knownFrom())
                .put("recordedAt", revision.cause().recordedAt())
                .put("report", revision.cause().report())
                .put("source", revision.cause().source())
                .put("development", revision.cause().development())
                .node();
    }

    static JsonObject said(MeetingClaim claim) {
        return new JsonObject()
                .put("report", claim.report())
                .put("source", claim.source())
                .put("development", claim.development());
    }
}
