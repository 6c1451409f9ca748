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
        FilterFields parameters = new Parameters(request);
        return parameter.getParameterType() == Filter.class
                ? filter(parameters)
                : new UndatedFilter(filter(parameters, null));
    }

    private record Parameters(NativeWebRequest request) implements FilterFields {

        @Override
        public @Nullable String value(String name) {
            return request.getParameter(name);
        }

        @Override
        public RuntimeException fault(String name, String detail) {
            return ReadProblem.badRequest("Parameter %s: %s".formatted(name, detail));
        }
    }

    /** The filter that fields make. */
    public static Filter filter(FilterFields fields) {
        return filter(fields, happens(fields));
    }

    private static Filter filter(FilterFields fields, @Nullable String happens) {
        return new Filter(
                fields.value("negotiation"),
                kind(fields),
                folded(fields.value("actor")),
                fields.value("source"),
                folded(fields.value("text")),
                happens);
    }

    private static @Nullable String kind(FilterFields fields) {
        String slug = fields.value("kind");
        if (slug != null && Kind.of(slug).isEmpty() && !ANNOUNCED.contains(slug)) {
            throw fields.fault("kind", "there is no kind '%s'.".formatted(slug));
        }
        return slug;
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null ? null : Terms.folded(text);
    }

    private static @Nullable String happens(FilterFields fields) {
        Span from = span(fields, "from");
        Span to = span(fields, "to");
        if (from == null && to == null) {
            return null;
        }
        Instant earliest = from == null ? Instant.MIN : from.earliest();
        Instant latest = to == null ? Instant.MAX : to.latest();
        if (latest.isBefore(earliest)) {
            throw fields.fault(
                    "to", "%s lies before %s.".formatted(fields.value("to"), fields.value("from")));
        }
        return Sql.range(new Span(earliest, latest));
    }

    private static @Nullable Span span(FilterFields fields, String name) {
        String text = fields.value(name);
        try {
            Edtf date = text == null ? null : Edtf.parse(text);
            if (date != null && !date.bounded()) {
                throw fields.fault(name, "give a date with both ends.");
            }
            return date == null ? null : date.span();
        } catch (EdtfException e) {
            throw fields.fault(name, String.valueOf(e.getMessage()));
        }
    }
}
