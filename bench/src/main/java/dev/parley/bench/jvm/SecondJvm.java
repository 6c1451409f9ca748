package dev.parley.bench.jvm;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.app.database.DatabaseAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A JVM of its own on the same database, which tells the first what it prints. */
public final class SecondJvm implements AutoCloseable {

    private static final String READY = "ready";

    private final Process process;
    private final CountDownLatch ready = new CountDownLatch(1);

    private SecondJvm(Process process) {
        this.process = process;
    }

    /**
     * Runs a program until it is ready, and from then on until this is closed.
     *
     * @param main the program, given the subject, and the database's address and user
     * @param told of the words of each line that it prints
     */
    public static SecondJvm start(
            Class<?> main, Enum<?> subject, DatabaseAddress database, Consumer<String[]> told)
            throws IOException, InterruptedException {
        SecondJvm second = new SecondJvm(process(main, subject, database));
        Thread.ofPlatform().daemon().start(() -> second.passOn(told));
        second.ready.await();
        return second;
    }

    /** The address of the database, out of the arguments of the program. */
    public static DatabaseAddress database(String... arguments) {
        return new DatabaseAddress(arguments[1], arguments[2], null);
    }

    /** Says that the program is ready, and waits until the first JVM lets it go. */
    public static void stay() throws IOException {
        System.out.println(READY);
        System.in.readAllBytes();
    }

    private static Process process(Class<?> main, Enum<?> subject, DatabaseAddress database)
            throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        subject.name(),
                        database.url(),
                        Objects.requireNonNullElse(database.user(), ""))
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private void passOn(Consumer<String[]> told) {
        BufferedReader lines = process.inputReader(UTF_8);
        lines.lines().forEach(line -> passOn(line, told));
        ready.countDown();
    }

    private void passOn(String line, Consumer<String[]> told) {
        if (line.equals(READY)) {
            ready.countDown();
        } else {
            told.accept(line.split(" ", -1));
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
