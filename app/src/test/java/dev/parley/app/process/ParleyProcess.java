package dev.parley.app.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Parley that runs as users run it, in a JVM of its own. */
public record ParleyProcess(Process process, String address) implements AutoCloseable {

    private static final String READY = "Parley is ready at ";

    /** Returns once it has said that it is ready. */
    public static ParleyProcess start(Path data, String... command) throws IOException {
        return start(Map.of(), data, command);
    }

    /** The same with settings in its environment. */
    public static ParleyProcess start(Map<String, String> environment, Path data, String... command)
            throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.parley.app.Main"));
        arguments.addAll(List.of(command));
        arguments.addAll(List.of("--port", "0", "--data", data.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(arguments).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        return new ParleyProcess(process, address(process.inputReader()));
    }

    private static String address(BufferedReader output) throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("Parley ended before it was ready.");
        }
        return line.substring(READY.length());
    }

    /** {@code kill -9}, with everything that it may have left behind. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** {@code kill -9} for it and every process that it started. */
    public void killWithItsDatabase() throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        kill();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** SIGTERM; answers whether it ended within the time. */
    public boolean stop(long seconds) throws InterruptedException {
        process.destroy();
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
