package dev.parley.ingest.http;

import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.Problem;
import dev.parley.ingest.LogUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.node.ObjectNode;

/** Tells clients what kept a request from getting a verdict. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = DoorProblems.class)
public final class DoorProblems {

    private static final Logger LOG = LoggerFactory.getLogger(DoorProblems.class);

    @ExceptionHandler
    ResponseEntity<ObjectNode> on(TooLarge e) {
        return answer(
                Problem.of("too-large", "Too large", 413, String.valueOf(e.getMessage())),
                "malformed");
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> on(NoSuchReport e) {
        return answer(
                Problem.of("unknown-report", "Unknown report", 404, String.valueOf(e.getMessage())),
                "refused");
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> on(NoSuchDeadLetter e, HttpServletRequest request) {
        return answer(
                Problem.of(
                        "unknown-dead-letter",
                        "Unknown dead letter",
                        404,
                        String.valueOf(e.getMessage())),
                "POST".equals(request.getMethod()) ? "refused" : null);
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> on(BadParameter e) {
        return answer(
                Problem.of("bad-request", "Bad request", 400, String.valueOf(e.getMessage())),
                null);
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> on(LogUnavailable e) {
        LOG.error("The log could not be reached", e);
        return answer(
                Problem.of(
                        "log-unavailable",
                        "Log unavailable",
                        503,
                        "The log cannot be reached. Whether this was recorded is not known; send it"
                                + " again, it will not be recorded twice."),
                null);
    }

    private static ResponseEntity<ObjectNode> answer(Problem problem, @Nullable String verdict) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new JsonObject().all(problem.json()).put("verdict", verdict).node());
    }
}
