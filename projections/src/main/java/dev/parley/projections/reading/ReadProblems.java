package dev.parley.projections.reading;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.node.ObjectNode;

/** Tells clients why a read was not answered as asked. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
public final class ReadProblems {

    @ExceptionHandler
    ResponseEntity<ObjectNode> on(ReadProblem e) {
        return ResponseEntity.status(e.problem().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(e.problem().json());
    }
}
