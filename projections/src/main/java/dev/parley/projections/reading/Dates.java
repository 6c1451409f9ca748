package dev.parley.projections.reading;

import dev.parley.core.time.EdtfException;
import dev.parley.core.time.Moment;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Moments in the parameters of a read. */
public final class Dates {

    private Dates() {}

    /** The moment that a parameter names: an instant, or a date meant through its end. */
    public static @Nullable Instant optional(String name, @Nullable String text) {
        return text == null ? null : required(name, text);
    }

    /** As {@link #optional}, of a parameter that is there. */
    public static Instant required(String name, String text) {
        return read(name, text, Moment::parse);
    }

    /** As {@link #required}, but a date is meant from its start. */
    public static Instant start(String name, String text) {
        return read(name, text, Moment::parseStart);
    }

    private static Instant read(String name, String text, Function<String, Instant> moment) {
        try {
            return moment.apply(text);
        } catch (EdtfException e) {
            throw ReadProblem.badRequest("Parameter %s: %s".formatted(name, e.getMessage()));
        }
    }
}
