package dev.parley.bench.raw;

import dev.parley.bench.measure.Figures;
import dev.parley.bench.parley.LogTail;
import dev.parley.core.log.LogEntry;
import java.util.List;

/** Writes the rows that Parley wrote; when there are none left, all of them once more. */
public record RawAppend(RawTable table, LogTail log) {

    /** One connection, batches of 1,000. */
    public Figures inBatches(int events) throws Exception {
        List<LogEntry> rows = next(events);
        return Figures.rate(rows.size(), table.nanosInBatches(rows));
    }

    /** One connection, a binary COPY for each 1,000. */
    public Figures byCopy(int events) throws Exception {
        List<LogEntry> rows = next(events);
        return Figures.rate(rows.size(), table.nanosByCopy(rows));
    }

    /** Sixteen connections, a commit for each stream, all at once or one at a time. */
    public Figures byStream(int events, boolean inTurn) throws Exception {
        List<LogEntry> rows = next(events);
        long nanos = table.nanosByStream(rows, inTurn);
        long streams = rows.stream().map(LogEntry::stream).distinct().count();
        return Figures.rate(rows.size(), nanos).and("reportsPerSecond", streams * 1e9 / nanos);
    }

    private List<LogEntry> next(int events) {
        List<LogEntry> rows = log.next(events);
        if (rows.size() >= events) {
            return rows;
        }
        table.clear();
        log.rewind();
        return log.next(events);
    }
}
