package dev.parley.projections.kafka;

import java.util.List;

/**
 * What was announced at a position of the log.
 *
 * @param envelope as the feed sends it
 */
record Announced(long position, List<String> negotiations, String envelope) {}
