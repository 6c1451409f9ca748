package dev.parley.app.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that one Parley at a time owns: locked for as long as the process lives. */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory claim(Path directory) {
        try {
            // One spelling of the path, so that a server left behind there is recognised by it.
            Path path = Files.createDirectories(directory).toRealPath();
            return new DataDirectory(path, lock(path));
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data directory %s cannot be written: %s.".formatted(directory, reason(e)),
                    e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new DatabaseUnavailable(
                    "The data directory %s is in use by another Parley: choose another with --data."
                            .formatted(path));
        }
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** Everything of PostgreSQL is below this directory, and nothing else is. */
    Path postgres() {
        return path.resolve("postgres");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "access is denied";
            case FileAlreadyExistsException _ -> "it is a file";
            case FileSystemException failed -> String.valueOf(failed.getReason());
            default -> String.valueOf(e.getMessage());
        };
    }
}
