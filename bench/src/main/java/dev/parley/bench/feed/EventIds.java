package dev.parley.bench.feed;

import java.util.function.LongConsumer;

/**
 * Looks in server-sent events for nothing but their ids, and tells each when its event is wholly
 * there. What follows from an event, with an id like {@code 12.1}, is passed over.
 */
final class EventIds {

    private static final String FIELD = "id: ";

    private final LongConsumer heard;
    private int column;
    private boolean inField = true;
    private boolean whole;
    private long id;

    EventIds(LongConsumer heard) {
        this.heard = heard;
    }

    void take(byte b) {
        if (b == '\n') {
            endLine();
        } else {
            inField = inField && accepts(b);
            column++;
        }
    }

    private boolean accepts(byte b) {
        if (column < FIELD.length()) {
            return b == FIELD.charAt(column);
        }
        whole = b != '.';
        id = column == FIELD.length() ? b - '0' : id * 10 + b - '0';
        return whole;
    }

    /** An empty line ends an event. */
    private void endLine() {
        if (column == 0 && whole) {
            heard.accept(id);
            whole = false;
        }
        column = 0;
        inField = true;
    }
}
