package dev.parley.app.configuration;

import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Gives what goes wrong outside the doors and the reads the form of every other problem. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class HttpProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(HttpProblems.class);

    @ExceptionHandler
    ResponseEntity<Object> onAnythingElse(Exception e) {
        LOG.error("A request failed", e);
        return answer(
                Problem.of(
                        "internal-error",
                        "Internal error",
                        500,
                        "Something broke in Parley; its log says more."),
                null,
                new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        String detail =
                body instanceof ProblemDetail problem && problem.getDetail() != null
                        ? problem.getDetail()
                        : String.valueOf(e.getMessage());
        return answer(
                Problem.of(slug(known), known.getReasonPhrase(), known.value(), detail),
                isWrite(request) ? "malformed" : null,
                headers);
    }

    private static boolean isWrite(WebRequest request) {
        return request instanceof ServletWebRequest servlet
                && HttpMethod.POST.equals(servlet.getHttpMethod());
    }

    private static String slug(HttpStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ResponseEntity<Object> answer(
            Problem problem, @Nullable String verdict, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new JsonObject().all(problem.json()).put("verdict", verdict).node());
    }
}
