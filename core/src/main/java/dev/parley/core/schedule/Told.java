package dev.parley.core.schedule;

import dev.parley.core.report.ReportId;
import java.time.Instant;
import java.util.Comparator;

/** What a report tells in one version of a development, for a span of the known clock. */
public sealed interface Told permits Claim, MeetingClaim, PositionClaim {

    /** By known-from, then source, external id and place: never by arrival. */
    Comparator<Told> KNOWN_ORDER =
            Comparator.comparing(Told::knownFrom)
                    .thenComparing(Told::source)
                    .thenComparing(Told::externalId)
                    .thenComparingInt(Told::place);

    ReportId report();

    String source();

    String externalId();

    /** Its place in the report, from 0. */
    int place();

    /** Included. */
    Instant knownFrom();

    /** Not included; {@link Instant#MAX} for ever. */
    Instant knownTo();

    /** When its event was recorded. */
    Instant recordedAt();

    /** When the log came to place it in just this span of the known clock. */
    Instant placedAt();

    default boolean knownAt(Instant moment) {
        return !knownFrom().isAfter(moment) && knownTo().isAfter(moment);
    }
}
