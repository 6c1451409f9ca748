package dev.parley.bench.parley;

/**
 * What was committed.
 *
 * @param position in its log
 * @param micros when the database had committed it, on the clock of {@link CommitClock}
 */
public record Committed(long position, long micros) {}
