package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a meeting's schedule on the known clock. Its number is its place among them, from
 * 1.
 *
 * @param knownFrom the moment of the change
 * @param cause the claim that came or went
 */
public record Revision(
        @Nullable Edtf when,
        @Nullable String where,
        Status status,
        Instant knownFrom,
        Cause cause) {

    /** True if a reader sees no difference: dates that are equal may be written differently. */
    boolean readsLike(Revision other) {
        return knownFrom.equals(other.knownFrom)
                && cause.equals(other.cause)
                && reading().equals(other.reading());
    }

    Reading reading() {
        return Reading.of(when, where, status);
    }
}
