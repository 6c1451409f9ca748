package dev.parley.projections.webhooks;

import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.Malformed;
import dev.parley.core.wire.Problem;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.node.ObjectNode;

/** Tells clients what is wrong with what they ask of subscriptions. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = SubscriptionProblems.class)
public final class SubscriptionProblems {

    @ExceptionHandler
    ResponseEntity<ObjectNode> on(Malformed e) {
        return answer(Problem.of(e), "malformed");
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> on(BodyTooLarge e) {
        return answer(
                Problem.of("too-large", "Too large", 413, String.valueOf(e.getMessage())),
                "malformed");
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> on(NoSuchSubscription e, HttpServletRequest request) {
        return answer(
                Problem.of(
                        "unknown-subscription",
                        "Unknown subscription",
                        404,
                        String.valueOf(e.getMessage())),
                "POST".equals(request.getMethod()) ? "refused" : null);
    }

    private static ResponseEntity<ObjectNode> answer(Problem problem, @Nullable String verdict) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new JsonObject().all(problem.json()).put("verdict", verdict).node());
    }
}
