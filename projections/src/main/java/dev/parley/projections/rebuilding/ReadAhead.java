package dev.parley.projections.rebuilding;

import dev.parley.core.log.ReportLog;
import dev.parley.core.report.RecordedEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads the next events of the log while those before are still being taken in. */
final class ReadAhead {

    private final ReportLog log;
    private final int limit;
    private long after;
    private CompletableFuture<List<RecordedEvent>> next =
            CompletableFuture.completedFuture(List.of());

    ReadAhead(ReportLog log, int limit) {
        this.log = log;
        this.limit = limit;
    }

    /** Begins to read what comes after a position, on another thread and connection. */
    void read(long position) {
        after = position;
        next =
                CompletableFuture.supplyAsync(
                        () -> log.acts(position, limit), task -> Thread.ofVirtual().start(task));
    }

    /** What comes after a position, in whole acts. */
    List<RecordedEvent> next(long position) {
        List<RecordedEvent> read = position == after ? next.join() : List.of();
        // What was read while there was nothing may be there by now.
        return read.isEmpty() ? log.acts(position, limit) : read;
    }
}
