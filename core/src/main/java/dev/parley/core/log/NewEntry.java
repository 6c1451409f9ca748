package dev.parley.core.log;

import java.time.Instant;

/**
 * An event about to be appended. Neighbours with the same act and the same stream are recorded at
 * the same instant.
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record NewEntry(
        String act,
        String stream,
        long sequence,
        String id,
        String type,
        String version,
        byte[] payload,
        byte[] metadata) {

    boolean isSameActAs(NewEntry other) {
        return act.equals(other.act) && stream.equals(other.stream);
    }

    LogEntry recorded(long position, Instant recordedAt) {
        return new LogEntry(
                position, stream, sequence, id, type, version, recordedAt, payload, metadata);
    }
}
