package dev.parley.projections.schedule;

import dev.parley.core.schedule.Explanation;
import dev.parley.core.schedule.Explanation.Part;
import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Schedule;
import dev.parley.core.wire.JsonObject;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An explanation on the wire: what won, what lost, and the part of every live claim. */
final class WhyJson {

    private WhyJson() {}

    /**
     * Explains a meeting.
     *
     * @param live what live claims say of it; nothing if it is withdrawn
     */
    static ObjectNode of(Meeting meeting, List<MeetingClaim> live) {
        JsonObject json =
                new JsonObject()
                        .put("meeting", meeting.name())
                        .put("when", meeting.when())
                        .put("where", meeting.schedule().map(Schedule::where).orElse(null))
                        .put("status", meeting.status().slug())
                        .put("revision", meeting.revision())
                        .put(
                                "contested",
                                meeting.schedule().map(Schedule::contested).orElse(false));
        return Explanation.of(live)
                .map(explanation -> json.all(of(explanation)))
                .orElseGet(() -> json.list("lost", List.of()).list("claims", List.of()))
                .node();
    }

    private static ObjectNode of(Explanation explanation) {
        return new JsonObject()
                .put("won", part(part(explanation, explanation.won())))
                .list("lost", lost(explanation))
                .list("claims", explanation.parts().stream().map(WhyJson::part).toList())
                .node();
    }

    /** The standing claims that do not agree with the schedule. */
    private static List<ObjectNode> lost(Explanation explanation) {
        return explanation.schedule().dissent().stream()
                .map(claim -> part(part(explanation, claim)))
                .toList();
    }

    private static Part part(Explanation explanation, MeetingClaim claim) {
        return explanation.parts().stream()
                .filter(part -> part.claim().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode part(Part part) {
        return new JsonObject()
                .all(ScheduleJson.claim(part.claim()))
                .put("externalId", part.claim().externalId())
                .put("voice", part.claim().voice())
                .put("where", part.claim().where())
                .put("rule", part.role().slug())
                .put("because", part.role().because())
                .put("supports", part.supports())
                .node();
    }
}
