package dev.parley.core.schedule;

import java.util.Locale;

/** Where a meeting stands. */
public enum Status {
    TENTATIVE,
    CONFIRMED,
    POSTPONED,
    CANCELLED,
    HELD,
    /** Every claim about the meeting has gone. */
    WITHDRAWN;

    /**
     * The status of that slug.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Status of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True while the meeting is yet to take place at a date. */
    public boolean announced() {
        return this == TENTATIVE || this == CONFIRMED;
    }

    Nature nature() {
        return switch (this) {
            case TENTATIVE, CONFIRMED, HELD -> Nature.ON;
            case POSTPONED -> Nature.POSTPONED;
            case CANCELLED -> Nature.CANCELLED;
            case WITHDRAWN -> throw new IllegalStateException("A withdrawn meeting says nothing.");
        };
    }
}
