package dev.parley.projections.schedule;

import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.Revision;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.ReadProblem;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Schedules over HTTP. */
@RestController
public final class ScheduleController {

    private final Schedules schedules;
    private final Claims claims;

    public ScheduleController(Schedules schedules, Claims claims) {
        this.schedules = schedules;
        this.claims = claims;
    }

    @GetMapping("/api/negotiations/{negotiation}/schedule")
    ObjectNode schedule(@PathVariable String negotiation, Clocks clocks) {
        List<Meeting> meetings = schedules.of(negotiation, clocks);
        if (meetings.isEmpty() && claims.live(negotiation, clocks).isEmpty()) {
            throw ReadProblem.notKnown("The negotiation '%s'".formatted(negotiation));
        }
        return ScheduleJson.at(negotiation, clocks)
                .list("meetings", meetings.stream().map(ScheduleJson::meeting).toList())
                .node();
    }

    @GetMapping("/api/negotiations/{negotiation}/meetings/{meeting}/revisions")
    ObjectNode revisions(
            @PathVariable String negotiation, @PathVariable String meeting, Clocks clocks) {
        List<Revision> revisions = schedules.revisions(negotiation, meeting, clocks);
        if (revisions.isEmpty()) {
            throw ReadProblem.notKnown("The meeting '%s' of '%s'".formatted(meeting, negotiation));
        }
        return ScheduleJson.at(negotiation, clocks)
                .put("meeting", meeting)
                .list("revisions", ScheduleJson.revisions(revisions))
                .node();
    }
}
