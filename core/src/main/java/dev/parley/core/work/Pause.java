package dev.parley.core.work;

import java.time.Duration;

/** How long to wait before the next try: longer from failure to failure, and never very long. */
public final class Pause {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Duration next = FIRST;

    /** The pause to make now. */
    public Duration next() {
        Duration now = next;
        Duration longer = next.multipliedBy(2);
        next = longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
        return now;
    }

    /** After a success: the next pause is short again. */
    public void reset() {
        next = FIRST;
    }
}
