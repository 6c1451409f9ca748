package dev.parley.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Both output streams, and whether a person looks at them. */
public record Terminal(PrintStream out, PrintStream err, boolean outIsSeen, boolean errIsSeen) {

    /** The launcher knows what the JVM cannot find out: which of the two is a terminal. */
    public static Terminal ofThisProcess() {
        return new Terminal(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("parley.terminal.out"),
                Boolean.getBoolean("parley.terminal.err"));
    }

    String bold(String text) {
        return outIsSeen ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    /** JSON is UTF-8 wherever it goes, whatever the locale. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
