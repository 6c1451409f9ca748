package dev.parley.projections.web;

import org.jspecify.annotations.Nullable;

/**
 * What a page was asked for. A field left empty, as a browser sends it, asks for nothing.
 *
 * @param negotiation {@code null} for the first
 */
record Asked(AskedMoment asOf, AskedMoment recordedAsOf, @Nullable String negotiation) {

    static Asked of(
            @Nullable String asOf, @Nullable String recordedAsOf, @Nullable String negotiation) {
        return new Asked(
                AskedMoment.of(filled(asOf)),
                AskedMoment.of(filled(recordedAsOf)),
                filled(negotiation));
    }

    boolean faulty() {
        return asOf.fault() != null || recordedAsOf.fault() != null;
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
