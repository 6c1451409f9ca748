package dev.parley.core.schedule;

/** Claims of different natures disagree. */
enum Nature {
    ON,
    POSTPONED,
    CANCELLED
}
