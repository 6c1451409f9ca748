package dev.parley.projections.reading;

import dev.parley.core.development.Kind;
import dev.parley.core.time.Edtf;
import dev.parley.core.time.EdtfException;
import dev.parley.core.time.Span;
import dev.parley.projections.Sql;
import dev.parley.projections.processing.Terms;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a read that takes a {@link Filter}, or an {@link UndatedFilter}, the one that its
 * parameters make.
 */
public final class FilterArgument implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> TAKEN = Set.of(Filter.class, UndatedFilter.class);

    /** Kinds of announcement that are not kinds of development. */
    private static final Set<String> ANNOUNCED =
            Set.of(
                    "report-retracted",
                    "report-voided",
                    "report-restored",
                    "report-revised",
                    "record-amended",
                    "schedule-revised",
                    "contested",
                    "settled");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TAKEN.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == Filter.class
                ? filter(request, happens(request.getParameter("from"), request.getParameter("to")))
                : new UndatedFilter(filter(request, null));
    }

    private static Filter filter(NativeWebRequest request, @Nullable String happens) {
        return new Filter(
                request.getParameter("negotiation"),
                kind(request.getParameter("kind")),
                folded(request.getParameter("actor")),
                request.getParameter("source"),
                folded(request.getParameter("text")),
                happens);
    }

    private static @Nullable String kind(@Nullable String slug) {
        if (slug != null && Kind.of(slug).isEmpty() && !ANNOUNCED.contains(slug)) {
            throw ReadProblem.badRequest("Parameter kind: there is no kind '%s'.".formatted(slug));
        }
        return slug;
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null ? null : Terms.folded(text);
    }

    private static @Nullable String happens(@Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return null;
        }
        Instant earliest = from == null ? Instant.MIN : span("from", from).earliest();
        Instant latest = to == null ? Instant.MAX : span("to", to).latest();
        if (latest.isBefore(earliest)) {
            throw ReadProblem.badRequest("Parameter to: %s lies before %s.".formatted(to, from));
        }
        return Sql.range(new Span(earliest, latest));
    }

    private static Span span(String name, String text) {
        try {
            Edtf date = Edtf.parse(text);
            if (date.bounded()) {
                return date.span();
            }
        } catch (EdtfException e) {
            throw ReadProblem.badRequest("Parameter %s: %s".formatted(name, e.getMessage()));
        }
        throw ReadProblem.badRequest("Parameter %s: give a date with both ends.".formatted(name));
    }
}
