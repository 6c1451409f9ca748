package dev.parley.projections.reading;

import java.time.Instant;

/** The recorded clock alone, for a read that looks at more than one moment of the known one. */
@TakesParameters({"recordedAsOf", "atLeast"})
public record RecordedClock(Instant recordedAsOf) {

    public Clocks at(Instant asOf) {
        return new Clocks(asOf, recordedAsOf);
    }
}
