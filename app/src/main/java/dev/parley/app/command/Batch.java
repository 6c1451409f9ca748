package dev.parley.app.command;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** The lines of one request. */
record Batch(List<ReportLine> lines) {

    byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        lines.forEach(line -> line.writeTo(body));
        return body.toByteArray();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int size() {
        return lines.size();
    }

    /** The server numbers the lines of each request from 1. */
    ReportLine line(int numberInRequest) {
        return lines.get(numberInRequest - 1);
    }
}
