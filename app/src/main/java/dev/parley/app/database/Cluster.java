package dev.parley.app.database;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's files under one directory: its programs, its data, its own log. */
record Cluster(Path directory) {

    /** Makes the directory ready for a start, whatever the last one left behind. */
    void prepare() throws IOException {
        new Orphans(data()).stop();
        Files.createDirectories(directory);
        // Closed to others: the library that unpacks the programs leaves its directory writable.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        prepareData();
        preparePrograms();
    }

    /** From now on the data is never thrown away; until now nobody could store any. */
    void endFirstStart() throws IOException {
        Files.deleteIfExists(firstStart());
        force(directory);
    }

    Path data() {
        return directory.resolve("data");
    }

    Path programs() {
        return directory.resolve("programs");
    }

    Path log() {
        return directory.resolve("server.log");
    }

    private void prepareData() throws IOException {
        if (Files.notExists(data())) {
            Files.writeString(firstStart(), "");
            force(directory);
        }
        if (Files.exists(firstStart())) {
            FileSystemUtils.deleteRecursively(data());
        }
    }

    /** There while a first start has not come to its end. */
    private Path firstStart() {
        return directory.resolve("first-start");
    }

    /** The library would keep a program cut off in the middle, and take it for whole. */
    private void preparePrograms() throws IOException {
        Files.createDirectories(programs());
        try (var unpacked = Files.newDirectoryStream(programs(), Files::isDirectory)) {
            for (Path one : unpacked) {
                if (Files.notExists(one.resolve(".exists"))) {
                    FileSystemUtils.deleteRecursively(one);
                }
            }
        }
    }

    /** Whether a file is there must survive a loss of power too. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }
}
