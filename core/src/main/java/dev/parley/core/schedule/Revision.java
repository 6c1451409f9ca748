package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a meeting's schedule on the known clock.
 *
 * @param number from 1
 * @param knownFrom the moment of the change
 * @param recordedAt when the log could first tell of it
 * @param cause the claim that came or went
 */
public record Revision(
        int number,
        @Nullable Edtf when,
        @Nullable String where,
        Status status,
        Instant knownFrom,
        Instant recordedAt,
        MeetingClaim cause) {

    Reading reading() {
        return Reading.of(when, where, status);
    }
}
