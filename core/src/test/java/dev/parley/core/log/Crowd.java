package dev.parley.core.log;

import dev.parley.core.testing.Waiting;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Two writers on one node, and three readers: one on the same node, two on another. */
record Crowd(
        List<StubbornWriter> writers,
        List<CompletableFuture<Void>> work,
        StreamReader near,
        StreamReader far,
        TableReader table)
        implements AutoCloseable {

    static Crowd start(Node writing, Node reading, long seed) {
        var writers =
                Stream.of("first", "second")
                        .map(name -> new StubbornWriter(writing, name, seed + name.length()))
                        .toList();
        return new Crowd(
                writers,
                writers.stream().map(StubbornWriter::start).toList(),
                new StreamReader(writing),
                new StreamReader(reading),
                new TableReader(reading));
    }

    /** Lets everybody come to the end, and holds what they say against the log. */
    void agreesInTheEnd(EventLog log) {
        writers.forEach(StubbornWriter::stop);
        work.forEach(CompletableFuture::join);
        Evidence evidence = Evidence.of(log);
        long end = evidence.digest().position();
        Waiting.until("every reader has read everything", () -> position() >= end);

        evidence.isWhole(writers);
        writers.forEach(evidence::agreesWith);
        Stream.of(near.digest(), far.digest(), table.digest()).forEach(evidence::agreesWith);
    }

    /** How far the slowest reader has come. */
    private long position() {
        return Math.min(
                table.position(), Math.min(near.digest().position(), far.digest().position()));
    }

    @Override
    public void close() {
        table.close();
        near.close();
        far.close();
    }
}
