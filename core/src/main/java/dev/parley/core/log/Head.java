package dev.parley.core.log;

import java.time.Instant;

/** Where the log ends: the last event's position and record time. */
public record Head(long position, Instant recordedAt) {

    /** The head of a log that holds nothing yet. */
    public static final Head EMPTY = new Head(0, Instant.EPOCH);
}
