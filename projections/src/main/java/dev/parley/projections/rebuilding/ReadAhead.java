package dev.parley.projections.rebuilding;

import dev.parley.core.log.ReportLog;
import dev.parley.core.report.RecordedEvent;
import dev.parley.core.report.ReportEvent.DevelopmentReported;
import dev.parley.projections.processing.Written;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Reads the next events of the log, and writes their developments down, while those before are
 * still being taken in.
 */
final class ReadAhead {

    private final ReportLog log;
    private final int limit;
    private long after;
    private CompletableFuture<Read> next = CompletableFuture.completedFuture(Read.NOTHING);

    /** Events in whole acts, and their developments as the read models write them. */
    record Read(List<RecordedEvent> events, Written written) {

        static final Read NOTHING = new Read(List.of(), new Written());
    }

    ReadAhead(ReportLog log, int limit) {
        this.log = log;
        this.limit = limit;
    }

    /** Begins to read what comes after a position, on another thread and connection. */
    void read(long position) {
        after = position;
        next =
                CompletableFuture.supplyAsync(
                        () -> readNow(position), task -> Thread.ofVirtual().start(task));
    }

    /** What comes after a position. */
    Read next(long position) {
        Read read = position == after ? next.join() : Read.NOTHING;
        // What was not there when it was read may be there by now.
        return read.events().isEmpty() ? readNow(position) : read;
    }

    private Read readNow(long position) {
        List<RecordedEvent> events = log.acts(position, limit);
        Written written = new Written();
        for (RecordedEvent event : events) {
            if (event.event() instanceof DevelopmentReported reported) {
                written.write(reported.development());
            }
        }
        return new Read(events, written);
    }
}
