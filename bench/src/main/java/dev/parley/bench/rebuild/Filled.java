package dev.parley.bench.rebuild;

import dev.parley.bench.measure.Figures;

/** What was filled in a time. */
record Filled(long events, long claims, long nanos) {

    /** How many versions of developments were written per second. */
    static final String CLAIMS_PER_SECOND = "claimVersionsPerSecond";

    Figures figures() {
        return Figures.rate(events, nanos).and(CLAIMS_PER_SECOND, claims * 1e9 / nanos);
    }
}
