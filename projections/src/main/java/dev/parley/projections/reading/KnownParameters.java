package dev.parley.projections.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a request with a parameter that its handler does not take, or takes once. */
public final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && "GET".equals(request.getMethod())) {
            check(request, taken(method));
        }
        return true;
    }

    private static void check(HttpServletRequest request, Set<String> taken) {
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!taken.contains(name)) {
                        throw ReadProblem.badRequest(
                                "There is no parameter '%s' here; there are %s."
                                        .formatted(name, taken));
                    }
                    if (values.length > 1) {
                        throw ReadProblem.badRequest("Parameter %s: give it once.".formatted(name));
                    }
                });
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
