package dev.parley.projections.rebuilding;

import dev.parley.core.log.ReportLog;
import dev.parley.core.report.RecordedEvent;
import dev.parley.projections.processing.ActsBatches;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.processing.ReadModel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the new tables batch by batch, each batch and how far it came in one transaction, and at
 * last puts them in the place of the old ones. Whoever goes on after a crash finds every batch
 * whole.
 */
final class Filling {

    private static final int AT_ONCE = 2;

    private final ReadAhead ahead;
    private final Progress progress;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SideTables tables;
    private final List<ReadModel> models;
    private final ActsBatches batches;

    Filling(
            ReportLog log,
            Progress progress,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            List<ReadModel> models,
            int batch) {
        this.ahead = new ReadAhead(log, batch);
        this.progress = progress;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.tables = new SideTables(jdbc);
        this.models = models;
        this.batches = new ActsBatches(log, models);
    }

    /** Takes in the next batch; false if there is nothing that the old tables have seen. */
    boolean step() {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    // What a crash takes back is filled again.
                    jdbc.execute("set local synchronous_commit to off");
                    tables.look();
                    return take(progress.seen().position());
                }));
    }

    /**
     * Makes the indexes that were left out while rows came by the thousand, and counts what is
     * where, two things at a time.
     */
    void index() {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            CompletableFuture.allOf(
                            SideTables.tables(models).stream()
                                    .map(table -> index(table, threads))
                                    .toArray(CompletableFuture[]::new))
                    .join();
        }
        transaction.executeWithoutResult(_ -> {
            tables.missingReferences(models).forEach(jdbc::execute);
            jdbc.update("update rebuild set indexed = true");
        });
    }

    /** A table is counted once it has all its indexes. */
    private CompletableFuture<Void> index(String table, Executor threads) {
        return CompletableFuture.allOf(
                        tables.missingIndexes(table).stream()
                                .map(index ->
                                        CompletableFuture.runAsync(() -> make(index), threads))
                                .toArray(CompletableFuture[]::new))
                .thenRunAsync(() -> tables.analyze(table), threads);
    }

    private void make(String index) {
        transaction.executeWithoutResult(_ -> {
            jdbc.execute("set local maintenance_work_mem to '256MB'");
            jdbc.execute(index);
        });
    }

    /**
     * Catches up with the old tables, which nobody changes meanwhile, and takes their place. It
     * gives way to a read that lasts: others would queue up behind it.
     *
     * @throws org.springframework.dao.DataAccessException if such a read is in the way
     */
    void takeOver() {
        transaction.executeWithoutResult(_ -> {
            // Longer than the second after which PostgreSQL ends an autovacuum that is in the way.
            jdbc.execute("set local lock_timeout to '2s'");
            tables.look();
            long end = progress.hold();
            boolean more = take(end);
            while (more) {
                more = take(end);
            }
            tables.takeOver(models);
            jdbc.update("delete from rebuild");
        });
    }

    private boolean take(long through) {
        long position =
                Objects.requireNonNull(
                        jdbc.queryForObject("select position from rebuild for update", Long.class));
        ReadAhead.Read read = ahead.next(position);
        List<RecordedEvent> events =
                read.events().stream().takeWhile(event -> event.position() <= through).toList();
        if (!events.isEmpty()) {
            ahead.read(events.getLast().position());
            batches.take(events, position, read.written());
            jdbc.update("update rebuild set position = ?", events.getLast().position());
        }
        return !events.isEmpty();
    }
}
