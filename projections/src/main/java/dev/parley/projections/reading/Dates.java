package dev.parley.projections.reading;

import dev.parley.core.time.EdtfException;
import dev.parley.core.time.Moment;
import java.time.Instant;
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
        try {
            return Moment.parse(text);
        } catch (EdtfException e) {
            throw ReadProblem.badRequest("Parameter %s: %s".formatted(name, e.getMessage()));
        }
    }
}
