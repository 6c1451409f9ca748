package dev.parley.core.report;

import java.time.Instant;

/**
 * An event as the log holds it.
 *
 * @param sequence its place in the report's own stream, from 0
 * @param position its place in the log, from 1
 */
public record RecordedEvent(
        ReportId report, long sequence, long position, Instant recordedAt, ReportEvent event) {}
