package dev.parley.projections.negotiation;

import dev.parley.core.wire.JsonObject;
import dev.parley.projections.reading.Clocks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Negotiations and their state over HTTP. */
@RestController
public final class NegotiationController {

    private final Negotiations negotiations;

    public NegotiationController(Negotiations negotiations) {
        this.negotiations = negotiations;
    }

    @GetMapping("/api/negotiations")
    ObjectNode all(Clocks clocks) {
        return new JsonObject()
                .put("asOf", clocks.asOf())
                .put("recordedAsOf", clocks.recordedAsOf())
                .list(
                        "negotiations",
                        negotiations.names(clocks).stream()
                                .map(name -> negotiations.state(name, clocks))
                                .map(NegotiationJson::summary)
                                .toList())
                .node();
    }

    @GetMapping("/api/negotiations/{negotiation}")
    ObjectNode one(@PathVariable String negotiation, Clocks clocks) {
        return NegotiationJson.state(negotiations.state(negotiation, clocks));
    }
}
