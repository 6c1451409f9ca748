package dev.parley.projections.negotiation;

import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Schedule;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.schedule.ScheduleJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who contradicts whom about a meeting at one moment and did not, or does not, at another.
 *
 * @param here the sides at the one
 * @param there the sides at the other
 */
record Contradictions(Sides here, Sides there) {

    /**
     * Each dissenting voice, with the supporting voices that it contradicts.
     *
     * @param now the meeting as the reader knows it in the end
     */
    List<ObjectNode> json(Meeting now) {
        Set<MeetingClaim> contradicted = new LinkedHashSet<>();
        List<ObjectNode> dissent = new ArrayList<>();
        for (MeetingClaim claim : here.dissent().values()) {
            List<MeetingClaim> against = against(claim);
            if (!against.isEmpty()) {
                contradicted.addAll(against);
                dissent.add(dissent(claim, against));
            }
        }
        return dissent.isEmpty() ? List.of() : List.of(json(now, contradicted, dissent));
    }

    private List<MeetingClaim> against(MeetingClaim dissent) {
        return here.support().values().stream()
                .filter(support -> !there.contradict(dissent.voice(), support.voice()))
                .toList();
    }

    private static ObjectNode dissent(MeetingClaim claim, List<MeetingClaim> against) {
        return new JsonObject()
                .all(ScheduleJson.voiced(claim))
                .texts("against", against.stream().map(MeetingClaim::voice).toList())
                .node();
    }

    private static ObjectNode json(
            Meeting now, Set<MeetingClaim> support, List<ObjectNode> dissent) {
        return new JsonObject()
                .put("meeting", now.name())
                .put("when", now.when())
                .put("where", now.schedule().map(Schedule::where).orElse(null))
                .put("status", now.status().slug())
                .put("contested", now.schedule().map(Schedule::contested).orElse(false))
                .list("dissent", dissent)
                .list("support", support.stream().map(ScheduleJson::voiced).toList())
                .node();
    }
}
