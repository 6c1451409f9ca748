package dev.parley.core.log;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * An event about to be appended. Neighbours with the same act and the same stream are recorded at
 * the same instant.
 *
 * @param content asked for once, while the database takes in the events before
 */
public record NewEntry(
        String act, String stream, long sequence, String id, Supplier<Content> content) {

    boolean isSameActAs(NewEntry other) {
        return act.equals(other.act) && stream.equals(other.stream);
    }

    LogEntry recorded(long position, Instant recordedAt) {
        Content said = content.get();
        return new LogEntry(
                position,
                stream,
                sequence,
                id,
                said.type(),
                said.version(),
                recordedAt,
                said.payload(),
                said.metadata());
    }
}
