package dev.parley.ingest.http;

import dev.parley.core.wire.Malformed;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a body.
 *
 * @param number from 1
 */
record Line(int number, ByteBuffer content) {

    /** The lines of a body that are not blank. */
    static List<Line> split(byte[] body) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int from = 0;
        for (int i = 0; i <= body.length; i++) {
            if (i == body.length || body[i] == '\n') {
                Line line = new Line(number++, ByteBuffer.wrap(body, from, i - from));
                if (!line.blank()) {
                    lines.add(line);
                }
                from = i + 1;
            }
        }
        return lines;
    }

    private boolean blank() {
        for (int i = content.position(); i < content.limit(); i++) {
            byte b = content.get(i);
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /**
     * The document on the line.
     *
     * @throws Malformed if it has more bytes than {@code most}
     */
    byte[] document(int most) {
        if (content.remaining() > most) {
            throw new Malformed(
                    "", String.format(Locale.ROOT, "The line is longer than %,d bytes.", most));
        }
        byte[] document = new byte[content.remaining()];
        content.duplicate().get(document);
        return document;
    }
}
