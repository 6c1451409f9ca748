package dev.parley.core.schedule;

import java.util.Locale;

/** What can follow for a meeting from an act. */
public enum Conclusion {
    /** Its schedule reads otherwise: another date, place or status. */
    SCHEDULE_REVISED,
    /** A voice now disagrees with the schedule, and is not too old to count. */
    CONTESTED,
    /** No voice that counts disagrees any more. */
    SETTLED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
