package dev.parley.app.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A line as the file has it, undecoded, with its number there. */
final class ReportLine {

    private final long number;
    private final byte[] bytes;

    ReportLine(long number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    long number() {
        return number;
    }

    /** With the line break that it is sent with. */
    int size() {
        return bytes.length + 1;
    }

    boolean isBlank() {
        return new String(bytes, StandardCharsets.UTF_8).isBlank();
    }

    void writeTo(ByteArrayOutputStream body) {
        body.writeBytes(bytes);
        body.write('\n');
    }
}
