package dev.parley.projections.reading;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a read that takes {@link Clocks}, or one of them, the point at which it is asked. */
public final class ClocksArgument implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> TAKEN = Set.of(Clocks.class, RecordedClock.class);

    private final Freshness freshness;

    public ClocksArgument(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return isTaken(parameter);
    }

    /** True of the clocks, or one of them. */
    public static boolean isTaken(MethodParameter parameter) {
        return TAKEN.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Instant asOf = Dates.optional("asOf", request.getParameter("asOf"));
        Instant asked = Dates.optional("recordedAsOf", request.getParameter("recordedAsOf"));
        long atLeast = atLeast(request.getParameter("atLeast"));
        Instant recordedAsOf = freshness.recordedAsOf(asked, atLeast);
        return parameter.getParameterType() == Clocks.class
                ? new Clocks(asOf, recordedAsOf)
                : new RecordedClock(recordedAsOf);
    }

    private static long atLeast(@Nullable String text) {
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw ReadProblem.badRequest(
                    "Parameter atLeast: '%s' is not a position of the log.".formatted(text));
        }
    }
}
