package dev.parley.projections.web;

import dev.parley.projections.reading.Clocks;
import dev.parley.projections.words.InstantWords;
import java.time.Instant;

/**
 * Where both clocks stand, in words.
 *
 * @param known as in "As known …"
 * @param recorded as in "recorded by …"
 */
record ClocksView(String known, Dated recorded) {

    static ClocksView of(Clocks clocks) {
        Instant asOf = clocks.asOf();
        return new ClocksView(
                asOf == null ? "now" : InstantWords.at(asOf), Dated.of(clocks.recordedAsOf()));
    }
}
