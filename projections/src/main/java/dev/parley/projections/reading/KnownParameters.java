package dev.parley.projections.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a request with a parameter that its handler does not take, or takes once. */
public final class KnownParameters implements HandlerInterceptor {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && READS.contains(request.getMethod())) {
            Set<String> taken = taken(method);
            parameters(request).forEach((name, values) -> check(name, values, taken));
        }
        return true;
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException _) {
            throw ReadProblem.badRequest("The query is not percent-encoded UTF-8.");
        }
    }

    private static void check(String name, String[] values, Set<String> taken) {
        if (!taken.contains(name)) {
            throw ReadProblem.badRequest(
                    "There is no parameter '%s' here; there are %s.".formatted(name, taken));
        }
        if (values.length > 1) {
            throw ReadProblem.badRequest("Parameter %s: give it once.".formatted(name));
        }
        if (values[0].indexOf('\0') >= 0) {
            throw ReadProblem.badRequest("Parameter %s: this is no text.".formatted(name));
        }
    }

    private static Set<String> taken(HandlerMethod method) {
        Set<String> taken = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null) {
                taken.add(named.value());
            }
            TakesParameters taking =
                    parameter.getParameterType().getAnnotation(TakesParameters.class);
            if (taking != null) {
                taken.addAll(Arrays.asList(taking.value()));
            }
        }
        return taken;
    }
}
