package dev.parley.app.contract;

import dev.parley.projections.live.FeedPosition;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads from an answer in HTTP/1.0 the ids of the events in it, and skips all the rest. */
final class EventIds {

    private static final String ID = "id: ";
    private static final int ENOUGH_OF_A_LINE = 40;

    private final InputStream in;
    private final byte[] buffer = new byte[8 << 10];
    private int at;
    private int end;
    private int buffers;
    private final StringBuilder line = new StringBuilder();
    private String id = "";
    private boolean hasData;

    EventIds(InputStream in) {
        this.in = in;
    }

    /** How often it has read from the socket. */
    int buffers() {
        return buffers;
    }

    /**
     * The id of the next event that has come whole. It may be asked again when it has timed out.
     *
     * @throws EOFException at the end of the answer
     */
    FeedPosition next() throws IOException {
        while (true) {
            char next = (char) read();
            if (next != '\n') {
                append(next);
            } else if (line.isEmpty() && hasData) {
                hasData = false;
                return FeedPosition.parse(id);
            } else {
                takeLine();
            }
        }
    }

    private void append(char next) {
        if (line.length() < ENOUGH_OF_A_LINE) {
            line.append(next);
        }
    }

    private void takeLine() {
        String start = line.toString();
        line.setLength(0);
        if (start.startsWith(ID)) {
            id = start.substring(ID.length());
        }
        hasData |= start.startsWith("data: ");
    }

    private byte read() throws IOException {
        if (at == end) {
            int count = in.read(buffer);
            if (count < 0) {
                throw new EOFException();
            }
            buffers++;
            at = 0;
            end = count;
        }
        return buffer[at++];
    }
}
