package dev.parley.bench.parley;

import dev.parley.core.log.EventLog;
import dev.parley.core.log.LogEntry;
import java.util.ArrayList;
import java.util.List;

/** The log's rows, so that others can write the very same ones. */
public final class LogTail {

    private static final int ROWS_AT_ONCE = 1_000;

    private final EventLog log;
    private long position;

    public LogTail(EventLog log) {
        this.log = log;
    }

    /** Begins with the first row again. */
    public void rewind() {
        position = 0;
    }

    /** The next rows, at least so many unless the log ends before. */
    public List<LogEntry> next(int rows) {
        List<LogEntry> next = new ArrayList<>();
        while (next.size() < rows) {
            List<LogEntry> more = log.read(position, ROWS_AT_ONCE);
            if (more.isEmpty()) {
                return next;
            }
            next.addAll(more);
            position = more.getLast().position();
        }
        return next;
    }
}
