package dev.parley.projections.live;

import dev.parley.core.time.Span;
import dev.parley.projections.Sql;
import dev.parley.projections.reading.Filter;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A filter of messages in memory, which takes exactly those that its conditions in SQL take. */
final class InMemoryFilter {

    private final Filter filter;
    private final @Nullable Span happens;

    InMemoryFilter(Filter filter) {
        this.filter = filter;
        this.happens = filter.happens() == null ? null : Sql.span(filter.happens());
    }

    boolean takes(Indexed message) {
        return isMet(filter.kind(), message.kind()::equals)
                && isMet(filter.source(), message.source()::equals)
                && isMet(filter.negotiation(), message.negotiations()::contains)
                && isMet(filter.actor(), message.terms().actors()::contains)
                && isMet(filter.text(), message.terms().words()::contains)
                && isMet(happens, message::happensIn);
    }

    private static <T> boolean isMet(@Nullable T wanted, Predicate<T> condition) {
        return wanted == null || condition.test(wanted);
    }
}
