package dev.parley.projections.schedule;

import dev.parley.core.schedule.Explanation;
import dev.parley.core.schedule.Hearing;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Refinement;
import dev.parley.core.schedule.Schedule;
import dev.parley.core.schedule.Status;
import dev.parley.core.wire.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Explanations of schedules on the wire. */
final class WhyJson {

    private WhyJson() {}

    static ObjectNode of(Explanation explanation) {
        Schedule schedule = explanation.schedule();
        return new JsonObject()
                .put("when", schedule.when())
                .put("where", schedule.where())
                .put("status", schedule.status().slug())
                .put("contested", schedule.contested())
                .put("won", hearing(explanation.won()))
                .put("whenFrom", saidBy(explanation, schedule.dated()))
                .put("whereFrom", saidBy(explanation, schedule.placed()))
                .list("contestedBy", named(schedule.contestedBy()))
                .list("claims", explanation.hearings().stream().map(WhyJson::hearing).toList())
                .node();
    }

    /** Every claim has gone. */
    static ObjectNode ofNothing() {
        return new JsonObject()
                .put("status", Status.WITHDRAWN.slug())
                .put("contested", false)
                .list("contestedBy", List.of())
                .list("claims", List.of())
                .node();
    }

    private static ObjectNode hearing(Hearing hearing) {
        return new JsonObject()
                .all(ScheduleJson.voiced(hearing.claim()))
                .put("externalId", hearing.claim().externalId())
                .put("role", hearing.role().slug())
                .put("rule", hearing.rule().slug())
                .texts("refines", hearing.refined().stream().map(Refinement::slug).toList())
                .put("because", hearing.because())
                .put("yieldsTo", hearing.yieldsTo().map(WhyJson::named).orElse(null))
                .node();
    }

    private static @Nullable ObjectNode saidBy(
            Explanation explanation, @Nullable MeetingClaim claim) {
        return claim == null
                ? null
                : ScheduleJson.said(claim)
                        .put("inherited", explanation.inheritedFrom(claim))
                        .node();
    }

    private static List<ObjectNode> named(List<MeetingClaim> claims) {
        return claims.stream().map(WhyJson::named).toList();
    }

    private static ObjectNode named(MeetingClaim claim) {
        return ScheduleJson.said(claim).node();
    }
}
