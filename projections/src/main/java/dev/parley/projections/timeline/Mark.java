package dev.parley.projections.timeline;

import java.time.Instant;

/** A place on the timeline: by known-from, newest first; then by source, external id and place. */
public record Mark(Instant knownFrom, String source, String externalId, int place) {

    /** Before every entry. */
    static final Mark START = new Mark(Instant.MAX, "", "", -1);
}
