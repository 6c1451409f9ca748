package dev.parley.app.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of reports, read a batch of lines at a time so that it may be of any size. */
final class ReportFile implements AutoCloseable {

    private static final int LINES = 10_000;
    private static final int BYTES = 8 * 1024 * 1024;

    private final InputStream in;
    private final long size;
    private long linesRead;
    private @Nullable ReportLine ahead;

    private ReportFile(InputStream in, long size) throws IOException {
        this.in = new BufferedInputStream(in);
        this.size = size;
        this.ahead = nextLine();
    }

    static ReportFile open(String file) throws IOException {
        if (file.equals("-")) {
            return new ReportFile(System.in, Progress.UNKNOWN);
        }
        Path path = Path.of(file);
        return new ReportFile(Files.newInputStream(path), Files.size(path));
    }

    long size() {
        return size;
    }

    /** Empty at the end of the file. */
    Batch nextBatch() throws IOException {
        List<ReportLine> lines = new ArrayList<>();
        long bytes = 0;
        ReportLine line = ahead;
        while (line != null && lines.size() < LINES && bytes + line.size() <= BYTES) {
            lines.add(line);
            bytes += line.size();
            line = nextLine();
        }
        ahead = line;
        return new Batch(lines);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private @Nullable ReportLine nextLine() throws IOException {
        ReportLine line = readLine();
        while (line != null && line.isBlank()) {
            line = readLine();
        }
        return line;
    }

    private @Nullable ReportLine readLine() throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        linesRead++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            keep(next, line);
        }
        return new ReportLine(linesRead, line.toByteArray());
    }

    /** Of an endless line the beginning will do: the server refuses it for its length anyway. */
    private static void keep(int next, ByteArrayOutputStream line) {
        if (line.size() < BYTES - 1) {
            line.write(next);
        }
    }
}
