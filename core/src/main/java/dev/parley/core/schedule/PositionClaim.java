package dev.parley.core.schedule;

import dev.parley.core.development.Development.PositionTaken;
import dev.parley.core.report.ReportId;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What a claim says that a party holds on an issue: all that {@link Position} looks at.
 *
 * @param development its id in the report
 */
public record PositionClaim(
        ReportId report,
        String source,
        String externalId,
        int place,
        String development,
        Instant recordedAt,
        Instant knownFrom,
        Instant knownTo,
        Instant placedAt,
        String party,
        String issue,
        String position)
        implements Told {

    /** The claim, if it is about a position. */
    public static Stream<PositionClaim> of(Claim claim) {
        return claim.development() instanceof PositionTaken says
                ? Stream.of(of(claim, says))
                : Stream.empty();
    }

    private static PositionClaim of(Claim claim, PositionTaken says) {
        return new PositionClaim(
                claim.report(),
                claim.source(),
                claim.externalId(),
                claim.place(),
                says.details().id(),
                claim.recordedAt(),
                claim.knownFrom(),
                claim.knownTo(),
                claim.placedAt(),
                says.party(),
                says.issue(),
                says.position());
    }
}
