package dev.parley.bench.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.app.database.DatabaseAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/** Starts a {@link LiveReader} in a JVM of its own and passes on what it hears. */
final class SecondJvm implements AutoCloseable {

    private final Process process;
    private final CountDownLatch ready = new CountDownLatch(1);

    private SecondJvm(Process process) {
        this.process = process;
    }

    static SecondJvm start(Subject subject, DatabaseAddress database, LiveNode.Arrival arrival)
            throws IOException, InterruptedException {
        SecondJvm second = new SecondJvm(process(subject, database));
        Thread.ofPlatform().daemon().start(() -> second.passOn(arrival));
        second.ready.await();
        return second;
    }

    private static Process process(Subject subject, DatabaseAddress database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LiveReader.class.getName(),
                        subject.name(),
                        database.url(),
                        Objects.requireNonNullElse(database.user(), ""))
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private void passOn(LiveNode.Arrival arrival) {
        BufferedReader lines = process.inputReader(UTF_8);
        lines.lines().map(line -> line.split(" ", -1)).forEach(words -> passOn(words, arrival));
        ready.countDown();
    }

    private void passOn(String[] words, LiveNode.Arrival arrival) {
        if (words.length != 3 || !words[0].equals("heard")) {
            return;
        }
        if (words[1].equals(LiveReader.READY)) {
            ready.countDown();
        } else {
            arrival.heard(words[1], Long.parseLong(words[2]));
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
