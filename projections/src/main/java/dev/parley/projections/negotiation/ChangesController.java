package dev.parley.projections.negotiation;

import dev.parley.core.schedule.Told;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.Dates;
import dev.parley.projections.reading.ReadProblem;
import dev.parley.projections.reading.RecordedClock;
import dev.parley.projections.schedule.Schedules;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What changed in a negotiation between two moments, over HTTP. */
@RestController
public final class ChangesController {

    private final Claims claims;
    private final Schedules schedules;

    public ChangesController(Claims claims, Schedules schedules) {
        this.claims = claims;
        this.schedules = schedules;
    }

    @GetMapping("/api/negotiations/{negotiation}/changes")
    ObjectNode changes(
            @PathVariable String negotiation,
            @RequestParam(name = "from") String from,
            @RequestParam(name = "to") String to,
            RecordedClock recorded) {
        Instant earlier = Dates.required("from", from);
        Instant later = Dates.required("to", to);
        if (later.isBefore(earlier)) {
            throw ReadProblem.badRequest("Parameter to: %s lies before %s.".formatted(to, from));
        }
        Changes.Known before = known(negotiation, recorded.at(earlier));
        Changes.Known after = known(negotiation, recorded.at(later));
        if (after.live().isEmpty() && after.meetings().isEmpty() && before.live().isEmpty()) {
            throw ReadProblem.notKnown("The negotiation '%s'".formatted(negotiation));
        }
        Moves moves = new Moves(schedules.revisions(negotiation, recorded.at(later)), earlier);
        return new JsonObject()
                .put("negotiation", negotiation)
                .put("from", earlier)
                .put("to", later)
                .put("recordedAsOf", recorded.recordedAsOf())
                .all(new Changes(before, after, moves).json().node())
                .node();
    }

    private Changes.Known known(String negotiation, Clocks clocks) {
        return new Changes.Known(
                claims.live(negotiation, clocks).stream().sorted(Told.KNOWN_ORDER).toList(),
                schedules.of(negotiation, clocks));
    }
}
