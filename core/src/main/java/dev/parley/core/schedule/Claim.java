package dev.parley.core.schedule;

import dev.parley.core.development.Development;
import dev.parley.core.report.ReportId;
import java.time.Instant;

/**
 * One version of a development, as a read model keeps it.
 *
 * @param revision the version of the report that says it
 * @param position its event in the log
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
        Development development)
        implements Told {

    public Claim {
        if (!knownFrom.isBefore(knownTo)) {
            throw new IllegalArgumentException("A claim is known for some time.");
        }
    }
}
