package dev.parley.ingest;

import dev.parley.core.report.Decision;
import dev.parley.core.report.ReportId;
import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A verdict on the wire: what was recorded, or a problem with the verdict in it. */
public final class VerdictJson {

    private VerdictJson() {}

    /** The status with which HTTP answers. */
    public static int status(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Recorded v -> v.what() == Decision.Word.FILED ? 201 : 200;
            case Verdict.Duplicate _ -> 200;
            case Verdict.Refused v -> Refusals.problem(v.refusal()).status();
            case Verdict.Unreadable v -> Problem.of(v.fault()).status();
        };
    }

    public static ObjectNode body(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Recorded v ->
                    recorded(v.word(), v.report(), v.revision(), v.first(), v.last());
            case Verdict.Duplicate v ->
                    recorded(v.word(), v.report(), v.revision(), v.first(), v.last());
            case Verdict.Refused v ->
                    problem(Refusals.problem(v.refusal()), v).put("report", v.report().toString());
            case Verdict.Unreadable v -> problem(Problem.of(v.fault()), v);
        };
    }

    private static ObjectNode recorded(
            String word, ReportId report, int revision, long first, long last) {
        ArrayNode positions = Json.object().putArray("positions").add(first).add(last);
        return new JsonObject()
                .put("verdict", word)
                .put("report", report)
                .put("revision", revision)
                .put("positions", positions)
                .node();
    }

    private static ObjectNode problem(Problem problem, Verdict verdict) {
        return problem.json().put("verdict", verdict.word());
    }
}
