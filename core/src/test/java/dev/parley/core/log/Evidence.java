package dev.parley.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole log, read when all is over, to hold what writers and readers say against it. */
record Evidence(Digest digest, Map<String, Integer> streams) {

    private static final int BATCH = 10_000;

    static Evidence of(EventLog log) {
        var evidence = new Evidence(new Digest(), new HashMap<>());
        List<LogEntry> batch = log.read(0, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(evidence::add);
            batch = log.read(batch.getLast().position(), BATCH);
        }
        return evidence;
    }

    private void add(LogEntry entry) {
        digest.add(entry.position(), entry.id());
        int before = streams.getOrDefault(entry.stream(), 0);
        assertThat(entry.sequence()).isEqualTo(before);
        streams.put(entry.stream(), before + 1);
    }

    /** Holds if the log has no gap and nothing that nobody wrote. */
    void isWhole(List<StubbornWriter> writers) {
        assertThat(digest.faults()).isEmpty();
        Map<String, Integer> offered = new HashMap<>();
        writers.forEach(writer -> offered.putAll(writer.offered()));
        assertThat(offered).containsAllEntriesOf(streams);
    }

    /** Holds if everything acknowledged is there, and nothing that was rolled back. */
    void agreesWith(StubbornWriter writer) {
        assertThat(streams).containsKeys(writer.acknowledged().toArray(String[]::new));
        assertThat(streams).doesNotContainKeys(writer.abandoned().toArray(String[]::new));
    }

    /** Holds if the reader has read the whole log, each event once and in order. */
    void agreesWith(Digest reader) {
        assertThat(reader.faults()).isEmpty();
        assertThat(reader.position()).isEqualTo(digest.position());
        assertThat(reader.hash()).isEqualTo(digest.hash());
    }
}
