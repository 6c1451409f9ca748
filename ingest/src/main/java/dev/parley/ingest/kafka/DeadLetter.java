package dev.parley.ingest.kafka;

import dev.parley.core.wire.Problem;
import dev.parley.ingest.Verdict;
import dev.parley.ingest.VerdictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record that was not taken.
 *
 * @param problem why not, as HTTP would have answered it
 */
public record DeadLetter(RecordPlace place, Message message, ObjectNode problem) {

    public DeadLetter {
        problem = storable(problem);
    }

    static DeadLetter of(RecordPlace place, Message message, Verdict verdict) {
        return new DeadLetter(place, message, VerdictJson.body(verdict));
    }

    /** A report that broke over its own deciding: a fault of ours. */
    static DeadLetter undecided(RecordPlace place, Message message) {
        return new DeadLetter(
                place,
                message,
                Problem.of(
                                "internal-error",
                                "Internal error",
                                500,
                                "Something broke in Parley over this report; its log says more.")
                        .json());
    }

    /** Why, in a sentence. */
    public String reason() {
        return problem.path("detail").asString("");
    }

    /** What is quoted of a document may hold what no UTF-8 can hold. */
    private static ObjectNode storable(ObjectNode problem) {
        ObjectNode storable = problem.deepCopy();
        for (String name : problem.propertyNames()) {
            JsonNode value = problem.path(name);
            if (value.isString()) {
                storable.put(name, Texts.whole(value.asString()));
            }
        }
        return storable;
    }
}
