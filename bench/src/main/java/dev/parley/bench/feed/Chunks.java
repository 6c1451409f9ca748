package dev.parley.bench.feed;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes an HTTP answer in chunks as it comes, and passes on what they hold. */
final class Chunks {

    private final EventIds events;
    private final StringBuilder line = new StringBuilder();
    private Part part = Part.STATUS;
    private int left;
    private boolean begun;

    private enum Part {
        STATUS,
        HEADERS,
        SIZE,
        DATA,
        END
    }

    Chunks(EventIds events) {
        this.events = events;
    }

    /** True once a chunk has come. */
    boolean begun() {
        return begun;
    }

    void take(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (part == Part.DATA) {
                data(bytes);
            } else {
                frame((char) bytes.get());
            }
        }
    }

    private void data(ByteBuffer bytes) {
        int here = Math.min(left, bytes.remaining());
        for (int i = 0; i < here; i++) {
            events.take(bytes.get());
        }
        left -= here;
        if (left == 0) {
            part = Part.END;
            begun = true;
        }
    }

    private void frame(char c) throws IOException {
        if (c != '\n') {
            line.append(c);
        } else {
            part = after(line.toString().strip());
            line.setLength(0);
        }
    }

    /** What comes after a line that frames the chunks. */
    private Part after(String text) throws IOException {
        return switch (part) {
            case STATUS -> {
                if (!text.startsWith("HTTP/1.1 200")) {
                    throw new IOException("The feed was answered with " + text);
                }
                yield Part.HEADERS;
            }
            case HEADERS -> text.isEmpty() ? Part.SIZE : Part.HEADERS;
            case SIZE -> {
                left = Integer.parseInt(text, 16);
                yield Part.DATA;
            }
            case DATA, END -> Part.SIZE;
        };
    }
}
