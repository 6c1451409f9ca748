package dev.parley.projections.schedule;

import dev.parley.core.schedule.Explanation;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.ReadProblem;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Why a meeting is scheduled as it is, over HTTP. */
@RestController
public final class WhyController {

    private final Schedules schedules;
    private final Claims claims;

    public WhyController(Schedules schedules, Claims claims) {
        this.schedules = schedules;
        this.claims = claims;
    }

    @GetMapping("/api/negotiations/{negotiation}/meetings/{meeting}/why")
    ObjectNode why(@PathVariable String negotiation, @PathVariable String meeting, Clocks clocks) {
        int revisions = schedules.revisions(negotiation, meeting, clocks).size();
        if (revisions == 0) {
            throw ReadProblem.notKnown("The meeting '%s' of '%s'".formatted(meeting, negotiation));
        }
        Optional<Explanation> explanation =
                Explanation.of(claims.ofMeeting(negotiation, meeting, clocks));
        return ScheduleJson.at(negotiation, clocks)
                .put("meeting", meeting)
                .put("revision", revisions)
                .all(explanation.map(WhyJson::of).orElseGet(WhyJson::ofNothing))
                .node();
    }
}
