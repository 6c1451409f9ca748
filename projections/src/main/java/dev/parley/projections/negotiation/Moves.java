package dev.parley.projections.negotiation;

import dev.parley.core.schedule.Revision;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.schedule.ScheduleJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * The meetings whose schedule was revised after a moment of the known clock.
 *
 * @param revisions all of each meeting, in order
 */
record Moves(Map<String, List<Revision>> revisions, Instant since) {

    List<ObjectNode> json() {
        List<ObjectNode> moves = new ArrayList<>();
        revisions.forEach((meeting, all) -> {
            int known = known(all);
            if (known < all.size()) {
                moves.add(move(meeting, ScheduleJson.revisions(all), known));
            }
        });
        return moves;
    }

    /** How many of them a reader knew at the moment. */
    private int known(List<Revision> all) {
        return (int) all.stream().filter(each -> !each.knownFrom().isAfter(since)).count();
    }

    private static ObjectNode move(String meeting, List<ObjectNode> all, int known) {
        return new JsonObject()
                .put("meeting", meeting)
                .put("before", known == 0 ? null : reading(all.get(known - 1)))
                .put("after", reading(all.getLast()))
                .list("revisions", all.subList(known, all.size()))
                .node();
    }

    private static ObjectNode reading(ObjectNode revision) {
        return revision.deepCopy().retain("revision", "when", "where", "status");
    }
}
