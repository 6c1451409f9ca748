package dev.parley.projections.negotiation;

import dev.parley.core.schedule.Position;
import dev.parley.core.schedule.Told;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.claims.EntryHead;
import dev.parley.projections.schedule.ScheduleJson;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The state of a negotiation on the wire. */
final class NegotiationJson {

    private NegotiationJson() {}

    static ObjectNode summary(Negotiation negotiation) {
        return named(negotiation)
                .put(
                        "lastHeld",
                        negotiation.state().lastHeld().map(ScheduleJson::meeting).orElse(null))
                .put("next", negotiation.state().next().map(ScheduleJson::meeting).orElse(null))
                .put("developments", negotiation.live().size())
                .node();
    }

    static ObjectNode state(Negotiation negotiation) {
        return named(negotiation)
                .put("asOf", negotiation.clocks().asOf())
                .put("recordedAsOf", negotiation.clocks().recordedAsOf())
                .put(
                        "lastHeld",
                        negotiation.state().lastHeld().map(ScheduleJson::meeting).orElse(null))
                .put("next", negotiation.state().next().map(ScheduleJson::meeting).orElse(null))
                .list(
                        "overdue",
                        negotiation.state().overdue().stream().map(ScheduleJson::meeting).toList())
                .list(
                        "positions",
                        Position.last(negotiation.live().positions()).stream()
                                .map(NegotiationJson::position)
                                .toList())
                .list("agreements", agreements(negotiation))
                .put("counts", counts(negotiation))
                .node();
    }

    private static JsonObject named(Negotiation negotiation) {
        return new JsonObject()
                .put("negotiation", negotiation.name())
                .put("phase", negotiation.state().phase().slug());
    }

    private static ObjectNode position(Position position) {
        return new JsonObject()
                .put("party", position.party())
                .put("issue", position.issue())
                .put("position", position.position())
                .put("since", position.since())
                .put("report", position.claim().report())
                .put("source", position.claim().source())
                .put("development", position.claim().development())
                .node();
    }

    private static List<ObjectNode> agreements(Negotiation negotiation) {
        return negotiation.live().agreements().stream()
                .sorted(Told.KNOWN_ORDER)
                .map(EntryHead::entry)
                .toList();
    }

    private static ObjectNode counts(Negotiation negotiation) {
        JsonObject counts = new JsonObject();
        negotiation.live().counts().forEach(counts::put);
        return counts.node();
    }
}
