package dev.parley.bench;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.app.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The one PostgreSQL on which every subject of a benchmark runs, as durable as the product's. */
final class Ground implements AutoCloseable {

    private final Path directory;
    private final EmbeddedDatabase database;

    private final Thread abandoned = Thread.ofPlatform().unstarted(this::remove);

    private Ground(Path directory) {
        this.directory = directory;
        this.database = EmbeddedDatabase.start(directory);
        // Who gives up waiting should not be left with a running server.
        Runtime.getRuntime().addShutdownHook(abandoned);
    }

    static Ground prepare() throws IOException {
        return new Ground(Files.createTempDirectory("parley-bench"));
    }

    DatabaseAddress address() {
        return database.address();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(abandoned);
        remove();
    }

    private void remove() {
        try {
            database.close();
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
