package dev.parley.core.wire;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the stored form of events has changed. A step takes the JSON of one version to the next and
 * is never changed itself: it says what the older version meant when it was written.
 *
 * @param steps by type; the first lifts version 1 to version 2, the next version 2 to version 3
 */
record Upcasts(Map<String, List<UnaryOperator<ObjectNode>>> steps) {

    /** Of the events of Parley. */
    static final Upcasts OURS =
            new Upcasts(
                    Map.of(
                            "record-amended", List.of(Upcasts::decidedByParley),
                            "retraction-amended", List.of(Upcasts::decidedByParley),
                            "record-voided", List.of(Upcasts::decidedByParley)));

    /** Who of us decided was not recorded at first; the history said that Parley did. */
    private static ObjectNode decidedByParley(ObjectNode event) {
        return event.put("by", "parley");
    }

    /** The version in which a type is written today; a type that never changed is in its first. */
    int today(String type) {
        return of(type).size() + 1;
    }

    /**
     * Lifts an event to the version in which its type is written today.
     *
     * @throws IllegalArgumentException if there is no such version here: it must not be guessed at
     */
    ObjectNode lift(String type, String version, ObjectNode stored) {
        ObjectNode lifted = stored;
        for (UnaryOperator<ObjectNode> step : since(type, version)) {
            lifted = step.apply(lifted);
        }
        return lifted;
    }

    private List<UnaryOperator<ObjectNode>> since(String type, String version) {
        List<UnaryOperator<ObjectNode>> all = of(type);
        int written = number(version);
        if (written < 1 || written > all.size() + 1) {
            throw new IllegalArgumentException(
                    "An event '%s' is stored in version '%s'; this Parley reads it up to version %d."
                                    .formatted(type, version, all.size() + 1)
                            + " Perhaps a newer one wrote it.");
        }
        return all.subList(written - 1, all.size());
    }

    private List<UnaryOperator<ObjectNode>> of(String type) {
        return steps.getOrDefault(type, List.of());
    }

    private static int number(String version) {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
