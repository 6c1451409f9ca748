package dev.parley.bench.asof;

import dev.parley.core.report.ReportId;
import dev.parley.projections.reading.Clocks;
import java.time.Instant;

/** A point of both clocks in one negotiation, with a meeting and a report that are known there. */
public record Point(
        String negotiation, String meeting, ReportId report, Instant asOf, Instant recordedAsOf) {

    Clocks clocks() {
        return new Clocks(asOf, recordedAsOf);
    }
}
