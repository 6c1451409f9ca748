package dev.parley.projections.negotiation;

import dev.parley.core.schedule.Claim;
import dev.parley.core.schedule.Meeting;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.claims.EntryHead;
import dev.parley.projections.schedule.ScheduleJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a reader at one moment of the known clock knows that a reader at another did not.
 *
 * @param moves of the schedule in between
 */
record Changes(Known before, Known after, Moves moves) {

    /** What a reader knows. */
    record Known(List<Claim> live, List<Meeting> meetings) {

        private Map<List<String>, Claim> byName() {
            return live.stream()
                    .collect(
                            Collectors.toMap(
                                    Known::name,
                                    Function.identity(),
                                    (_, later) -> later,
                                    LinkedHashMap::new));
        }

        private static List<String> name(Claim claim) {
            return List.of(claim.report().toString(), claim.development().details().id());
        }

        private Optional<Meeting> meeting(String name) {
            return meetings.stream().filter(meeting -> meeting.name().equals(name)).findFirst();
        }
    }

    JsonObject json() {
        Map<List<String>, Claim> was = before.byName();
        Map<List<String>, Claim> is = after.byName();
        return new JsonObject()
                .list("schedule", schedule())
                .list("moved", moves.json())
                .list("new", missing(is, was))
                .list("changed", changed(was, is))
                .list("withdrawn", missing(was, is))
                .list("contradictions", contradictions(after, before))
                .list("settled", contradictions(before, after));
    }

    /** Who contradicts whom on one side and not on the other, meeting by meeting. */
    private List<ObjectNode> contradictions(Known here, Known there) {
        return after.meetings().stream()
                .flatMap(meeting -> {
                    Sides ours = Sides.of(here.meeting(meeting.name()));
                    Sides theirs = Sides.of(there.meeting(meeting.name()));
                    return new Contradictions(ours, theirs).json(meeting).stream();
                })
                .toList();
    }

    private List<ObjectNode> schedule() {
        TreeSet<String> names = new TreeSet<>();
        before.meetings().forEach(meeting -> names.add(meeting.name()));
        after.meetings().forEach(meeting -> names.add(meeting.name()));
        List<ObjectNode> moved = new ArrayList<>();
        for (String name : names) {
            ObjectNode was = before.meeting(name).map(ScheduleJson::meeting).orElse(null);
            ObjectNode is = after.meeting(name).map(ScheduleJson::meeting).orElse(null);
            if (!Objects.equals(was, is)) {
                moved.add(
                        new JsonObject()
                                .put("meeting", name)
                                .put("before", was)
                                .put("after", is)
                                .node());
            }
        }
        return moved;
    }

    /** The entries of one side that the other does not have. */
    private static List<ObjectNode> missing(
            Map<List<String>, Claim> side, Map<List<String>, Claim> other) {
        return side.entrySet().stream()
                .filter(entry -> !other.containsKey(entry.getKey()))
                .map(entry -> EntryHead.entry(entry.getValue()))
                .toList();
    }

    private static List<ObjectNode> changed(
            Map<List<String>, Claim> was, Map<List<String>, Claim> is) {
        List<ObjectNode> changed = new ArrayList<>();
        was.forEach((name, before) -> {
            Claim after = is.get(name);
            if (after != null && !after.development().equals(before.development())) {
                changed.add(
                        new JsonObject()
                                .put("before", EntryHead.entry(before))
                                .put("after", EntryHead.entry(after))
                                .node());
            }
        });
        return changed;
    }
}
