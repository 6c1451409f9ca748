package dev.parley.projections.web;

import org.jspecify.annotations.Nullable;

/**
 * A day on which something about a negotiation became known, or stopped being said.
 *
 * @param current {@code date} for the day that the page shows, as {@code aria-current} has it
 */
record NewsDay(Dated date, String href, @Nullable String current) {}
