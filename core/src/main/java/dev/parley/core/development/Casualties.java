package dev.parley.core.development;

import org.jspecify.annotations.Nullable;

/** How many people a strike harmed, each as the range that the source gives. */
public record Casualties(
        @Nullable Range killed,
        @Nullable Range injured,
        @Nullable Range missing,
        @Nullable Range captured) {

    /** No figure was given. */
    public static final Casualties UNKNOWN = new Casualties(null, null, null, null);

    /** A number of people, known from below, from above, or both. */
    public record Range(@Nullable Integer min, @Nullable Integer max) {
        public Range {
            if (min == null && max == null) {
                throw new IllegalArgumentException("A range needs a min, a max, or both.");
            }
            if (min != null && max != null && min > max) {
                throw new IllegalArgumentException("A range's min is at most its max.");
            }
        }
    }
}
