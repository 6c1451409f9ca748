package dev.parley.core.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Whole acts, in the order of the log.
 *
 * @param more false if there was nothing after them when they were read
 */
record Acts(List<List<LogEntry>> acts, boolean more) {

    /**
     * The acts that are whole among the first entries that a read gives. Only the last can be cut
     * off, and only if the limit was reached; if that is the only one, the limit was too low.
     *
     * @param read what there is, up to a limit
     */
    static Acts read(IntFunction<List<LogEntry>> read, int limit) {
        List<LogEntry> entries = read.apply(limit);
        List<List<LogEntry>> acts = split(entries);
        if (entries.size() < limit) {
            return new Acts(acts, false);
        }
        acts.removeLast();
        return acts.isEmpty() ? read(read, 2 * limit) : new Acts(acts, true);
    }

    private static List<List<LogEntry>> split(List<LogEntry> entries) {
        List<List<LogEntry>> acts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= entries.size(); i++) {
            if (i == entries.size() || !entries.get(i).isSameActAs(entries.get(first))) {
                acts.add(entries.subList(first, i));
                first = i;
            }
        }
        return acts;
    }
}
