package dev.parley.projections.rebuilding;

import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.Problem;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.processing.Progress.Seen;
import dev.parley.projections.reading.ReadProblem;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The read models and their rebuild over HTTP. */
@RestController
public final class RebuildController {

    private final Rebuilder rebuilder;
    private final Progress progress;

    public RebuildController(Rebuilder rebuilder, Progress progress) {
        this.rebuilder = rebuilder;
        this.progress = progress;
    }

    @GetMapping("/api/read-models")
    ObjectNode readModels() {
        Seen seen = progress.seen();
        return new JsonObject()
                .texts("readModels", rebuilder.names())
                .put("position", seen.position())
                .put("recordedAt", seen.recordedAt())
                .put("rebuild", rebuilder.status().map(RebuildStatus::json).orElse(null))
                .node();
    }

    @PostMapping("/api/read-models/rebuild")
    ResponseEntity<ObjectNode> rebuild(
            @RequestParam(name = "name", required = false, defaultValue = "") List<String> names) {
        for (String name : names) {
            if (!rebuilder.names().contains(name)) {
                throw ReadProblem.badRequest(
                        "Parameter name: there is no read model '%s'; there are %s."
                                .formatted(name, String.join(" and ", rebuilder.names())));
            }
        }
        rebuilder.start(names);
        return ResponseEntity.accepted().body(readModels());
    }

    @DeleteMapping("/api/read-models/rebuild")
    ObjectNode drop() {
        rebuilder.drop();
        return readModels();
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> on(OtherRebuildException e) {
        return ResponseEntity.status(409)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        Problem.of(
                                        "other-rebuild",
                                        "Another rebuild",
                                        409,
                                        String.valueOf(e.getMessage()))
                                .json());
    }
}
