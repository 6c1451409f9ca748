package dev.parley.projections.claims;

import dev.parley.core.development.Development;
import dev.parley.core.schedule.Claim;
import dev.parley.projections.processing.ReportActs;
import dev.parley.projections.processing.ReportName;
import java.util.List;
import java.util.stream.IntStream;

/** A rectangle of a report, and the claims in it. */
record Laid(ReportName name, Rectangle rectangle, List<Claim> claims) {

    static Laid of(ReportActs acts, Rectangle rectangle) {
        return new Laid(acts.name(), rectangle, claims(acts.name(), rectangle));
    }

    /** The claims of a version; one that is voided makes none. */
    private static List<Claim> claims(ReportName name, Rectangle rectangle) {
        List<Development> developments =
                rectangle.standing() == Standing.LIVE
                        ? rectangle.known().version().held().developments()
                        : List.of();
        return IntStream.range(0, developments.size())
                .mapToObj(place -> claim(name, rectangle, place, developments.get(place)))
                .toList();
    }

    private static Claim claim(
            ReportName name, Rectangle rectangle, int place, Development development) {
        return new Claim(
                name.report(),
                name.source(),
                name.externalId(),
                place,
                rectangle.revision(),
                rectangle.said().positionOf(place),
                rectangle.said().recordedAt(),
                rectangle.known().from(),
                rectangle.known().to(),
                rectangle.recordedFrom(),
                development);
    }
}
