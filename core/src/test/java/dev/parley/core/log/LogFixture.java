package dev.parley.core.log;

import dev.parley.core.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A log in a database of its own, and what it takes to write to it. */
record LogFixture(DataSource dataSource, JdbcTransactionManager transactions, EventLog log) {

    private static final Serializer SERIALIZER = Jackson3Serializer.builder().build();

    static LogFixture fresh() {
        return on(TestDatabase.fresh());
    }

    static LogFixture on(DataSource dataSource) {
        return new LogFixture(
                dataSource, new JdbcTransactionManager(dataSource), new EventLog(dataSource));
    }

    LogStorageEngine engine() {
        return new LogStorageEngine(log, SERIALIZER, SERIALIZER, transactions);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
    }

    <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(_ -> work.get());
    }

    List<LogEntry> append(NewEntry... entries) {
        return inTransaction(() -> log.append(List.of(entries)));
    }

    List<Long> positions() {
        return log.read(0, Integer.MAX_VALUE).stream().map(LogEntry::position).toList();
    }

    /** Whether a transaction on this database waits for a lock. */
    boolean isAnyoneWaiting() {
        return jdbc().sql(
                        """
                        select exists (
                            select from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock')
                        """)
                .query(Boolean.class)
                .single();
    }

    static NewEntry entry(String act, String stream, long sequence) {
        return entry(act, stream, sequence, "payload".getBytes(StandardCharsets.UTF_8));
    }

    static NewEntry entry(String act, String stream, long sequence, byte[] payload) {
        String id = UUID.randomUUID().toString();
        return new NewEntry(
                act, stream, sequence, id, () -> new Content("type", "1", payload, new byte[0]));
    }

    static NewEntry[] act(String stream, int events) {
        return IntStream.range(0, events)
                .mapToObj(sequence -> entry("act on " + stream, stream, sequence))
                .toArray(NewEntry[]::new);
    }
}
