package dev.parley.core.schedule;

import java.util.Locale;

/** Where a live claim is left by the schedule. */
public enum Role {
    SUPPORT,
    DISSENT,
    /** Another claim stands for its voice. */
    NOT_STANDING;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
