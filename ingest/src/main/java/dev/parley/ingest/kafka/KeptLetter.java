package dev.parley.ingest.kafka;

import java.time.Instant;

/**
 * A dead letter as it is kept.
 *
 * @param number of its coming
 * @param retried whether it was sent through the door again, and taken
 */
public record KeptLetter(long number, DeadLetter letter, Instant receivedAt, boolean retried) {}
