package dev.parley.ingest.http;

import dev.parley.ingest.Verdict;
import dev.parley.ingest.VerdictJson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.ObjectNode;

/** A verdict as the answer to a request. */
final class VerdictAnswer {

    private VerdictAnswer() {}

    static ResponseEntity<ObjectNode> of(Verdict verdict) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(VerdictJson.status(verdict));
        answer.contentType(
                verdict.good() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON);
        position(verdict, answer);
        return answer.body(VerdictJson.body(verdict));
    }

    private static void position(Verdict verdict, ResponseEntity.BodyBuilder answer) {
        switch (verdict) {
            case Verdict.Recorded v -> answer.header("Parley-Position", Long.toString(v.last()));
            case Verdict.Duplicate v -> answer.header("Parley-Position", Long.toString(v.last()));
            case Verdict.Refused _, Verdict.Unreadable _ -> {}
        }
    }
}
