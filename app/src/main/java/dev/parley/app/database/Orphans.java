package dev.parley.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * PostgreSQL processes that outlived the Parley that started them. The lock on the data directory
 * is ours by now, so whatever still works on these files is nobody's.
 */
record Orphans(Path data) {

    private static final Set<String> PROGRAMS = Set.of("initdb", "pg_ctl", "postgres");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** What pg_ctl does, without needing one: a fast shutdown, then an immediate one. */
    void stop() {
        if (!areGoneAfter("INT") && !areGoneAfter("QUIT")) {
            throw new DatabaseUnavailable(
                    "A PostgreSQL left behind in %s does not stop: end its processes %s."
                            .formatted(data, processes()));
        }
    }

    private boolean areGoneAfter(String signal) {
        Instant deadline = Instant.now().plus(PATIENCE);
        processes().forEach(process -> send(signal, process));
        while (!processes().isEmpty() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return processes().isEmpty();
    }

    private List<Long> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> worksOnData(process.info()))
                .map(ProcessHandle::pid)
                .toList();
    }

    /** False for one that ended and that nobody waited for, since such a one has no command. */
    private boolean worksOnData(ProcessHandle.Info info) {
        List<String> arguments = Arrays.asList(info.arguments().orElse(new String[0]));
        return arguments.contains(data.toString())
                && info.command().map(Path::of).filter(this::isProgram).isPresent();
    }

    private boolean isProgram(Path command) {
        return PROGRAMS.contains(String.valueOf(command.getFileName()));
    }

    private static void send(String signal, long process) {
        try {
            new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(signal, process)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
