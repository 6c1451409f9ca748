package dev.parley.projections.claims;

import java.util.Locale;

/** How a version stands in our record. */
public enum Standing {
    LIVE,
    RETRACTED,
    VOIDED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
