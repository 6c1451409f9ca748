package dev.parley.app.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that starts a database and never stops it. */
final class AbandonedParley {

    private AbandonedParley() {}

    /** Returns once its database answers. */
    static Process start(Path data) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                AbandonedParley.class.getName(),
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        waitUntilReady(process.inputReader());
        return process;
    }

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        System.out.println("ready at " + database.address());
        Thread.sleep(Long.MAX_VALUE);
    }

    private static void waitUntilReady(BufferedReader output) throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith("ready")) {
            line = output.readLine();
        }
    }
}
