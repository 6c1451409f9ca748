package dev.parley.projections.web;

import dev.parley.core.time.Edtf;
import dev.parley.projections.words.EdtfWords;
import dev.parley.projections.words.InstantWords;
import java.time.Instant;

/**
 * A date for people, and exactly.
 *
 * @param exact EDTF as written, or an instant in RFC 3339
 */
record Dated(String words, String exact) {

    static Dated of(Edtf date) {
        return new Dated(EdtfWords.of(date), date.text());
    }

    static Dated of(Instant instant) {
        return new Dated(InstantWords.of(instant), instant.toString());
    }
}
