package dev.parley.core.schedule;

import dev.parley.core.development.Development;
import dev.parley.core.report.ReportId;
import java.time.Instant;
import java.util.Comparator;

/**
 * One version of a development, as a read model keeps it.
 *
 * @param place its place in the report, from 0
 * @param revision the version of the report that says it
 * @param position its event in the log
 * @param recordedAt when that event was recorded
 * @param knownFrom included
 * @param knownTo not included; {@link Instant#MAX} for ever
 * @param placedAt when the log came to place it in just this span of the known clock
 */
public record Claim(
        ReportId report,
        String source,
        String externalId,
        int place,
        int revision,
        long position,
        Instant recordedAt,
        Instant knownFrom,
        Instant knownTo,
        Instant placedAt,
        Development development) {

    /** By known-from, then source, external id and place: never by arrival. */
    public static final Comparator<Claim> KNOWN_ORDER =
            Comparator.comparing(Claim::knownFrom)
                    .thenComparing(Claim::source)
                    .thenComparing(Claim::externalId)
                    .thenComparingInt(Claim::place);

    public Claim {
        if (!knownFrom.isBefore(knownTo)) {
            throw new IllegalArgumentException("A claim is known for some time.");
        }
    }

    public boolean knownAt(Instant moment) {
        return !knownFrom.isAfter(moment) && knownTo.isAfter(moment);
    }
}
