package dev.parley.core.log;

import java.time.Instant;

/**
 * One event as the log keeps it: positions count from 1 without gaps, sequences within a stream
 * from 0. Two entries are equal if they record the same event.
 */
@SuppressWarnings("ArrayRecordComponent") // millions are read: the bytes are handed on, not copied
public record LogEntry(
        long position,
        String stream,
        long sequence,
        String id,
        String type,
        String version,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata) {

    @Override
    public boolean equals(Object other) {
        return other instanceof LogEntry that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "#%d %s of %s/%d at %s".formatted(position, type, stream, sequence, recordedAt);
    }

    /** Whether one command wrote both: an act has one record time, and no other act has it. */
    boolean isSameActAs(LogEntry other) {
        return recordedAt.equals(other.recordedAt);
    }

    /** Whether this event belongs to no aggregate: such an event is a stream of its own. */
    boolean standsAlone() {
        return stream.equals(id);
    }
}
