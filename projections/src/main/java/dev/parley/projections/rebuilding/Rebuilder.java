package dev.parley.projections.rebuilding;

import dev.parley.core.log.ReportLog;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.processing.ReadModel;
import dev.parley.projections.processing.ReadModels;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rebuilds read models from the log while the old ones serve. There is one rebuild at a time. */
public final class Rebuilder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilder.class);
    private static final int BATCH = 8_000;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final ReportLog log;
    private final Progress progress;
    private final ReadModels readModels;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final int batch;
    private final AtomicReference<@Nullable Run> run = new AtomicReference<>();
    private volatile boolean closed;

    public Rebuilder(
            ReportLog log,
            Progress progress,
            ReadModels readModels,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        this(log, progress, readModels, jdbc, transactions, BATCH);
    }

    /** One that takes so many events at once. */
    public Rebuilder(
            ReportLog log,
            Progress progress,
            ReadModels readModels,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            int batch) {
        this.log = log;
        this.progress = progress;
        this.readModels = readModels;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.batch = batch;
    }

    /**
     * Begins a rebuild, or goes on with the one that was begun.
     *
     * @param names of read models; none for those that were begun with, or for all
     * @throws OtherRebuildException if another one was begun and is not at its end
     */
    public synchronized void start(List<String> names) {
        Rebuild rebuild = begun(names);
        Run current = run.get();
        if (current == null || !current.isAlive()) {
            Run next = new Run(rebuild.names(), rebuild.position());
            run.set(next);
            next.start(() -> rebuild(next));
        }
    }

    private Rebuild begun(List<String> names) {
        Optional<Rebuild> before = Rebuild.find(JdbcClient.create(jdbc));
        if (before.isEmpty()) {
            begin(names.isEmpty() ? readModels.names() : names);
            return Rebuild.find(JdbcClient.create(jdbc)).orElseThrow();
        }
        Rebuild rebuild = before.get();
        if (!names.isEmpty() && !List.copyOf(names).equals(rebuild.names())) {
            throw new OtherRebuildException(rebuild.names());
        }
        return rebuild;
    }

    private void begin(List<String> names) {
        transaction.executeWithoutResult(_ -> {
            jdbc.update(
                    "insert into rebuild (names) values (?)",
                    (Object) names.toArray(String[]::new));
            new SideTables(jdbc).create(readModels.named(names));
        });
    }

    /** Gives up a rebuild that was begun, and what it has filled. */
    public synchronized void drop() {
        Run current = run.getAndSet(null);
        if (current != null) {
            current.stop();
        }
        transaction.executeWithoutResult(_ ->
                Rebuild.find(JdbcClient.create(jdbc))
                        .ifPresent(rebuild -> {
                            new SideTables(jdbc).drop(readModels.named(rebuild.names()));
                            jdbc.update("delete from rebuild");
                        }));
    }

    private void rebuild(Run current) {
        List<ReadModel> models = readModels.named(current.names());
        Filling filling = new Filling(log, progress, jdbc, transaction, models, batch);
        fill(current, filling);
        if (goesOn(current) && !indexed()) {
            current.enter(Run.State.INDEXING);
            filling.index();
            fill(current, filling);
        }
        current.enter(Run.State.SWITCHING);
        while (goesOn(current) && !current.isDone()) {
            takeOver(current, filling);
        }
    }

    private void fill(Run current, Filling filling) {
        current.enter(Run.State.FILLING);
        while (goesOn(current) && filling.step()) {
            Rebuild.find(JdbcClient.create(jdbc)).ifPresent(each -> current.at(each.position()));
        }
    }

    private void takeOver(Run current, Filling filling) {
        try {
            filling.takeOver();
            current.at(progress.seen().position());
            current.enter(Run.State.DONE);
        } catch (DataAccessException e) {
            if (!isLockTimeout(e)) {
                throw e;
            }
            LOG.info("A long read keeps the new tables waiting; they try again", e);
        }
    }

    /** Spring has no exception for it. */
    private static boolean isLockTimeout(DataAccessException e) {
        return e.getRootCause() instanceof SQLException cause
                && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
    }

    private boolean indexed() {
        return Rebuild.find(JdbcClient.create(jdbc)).map(Rebuild::indexed).orElse(true);
    }

    private boolean goesOn(Run current) {
        return !closed && !current.isStopped();
    }

    /** How the last rebuild of this node goes or went, or the one that waits to be resumed. */
    public Optional<RebuildStatus> status() {
        long end = progress.seen().position();
        Run current = run.get();
        return current != null
                ? Optional.of(current.status(end))
                : Rebuild.find(JdbcClient.create(jdbc))
                        .map(each -> RebuildStatus.interrupted(each, end));
    }

    List<String> names() {
        return readModels.names();
    }

    /** Leaves a rebuild where it is, to be resumed. */
    @Override
    public void close() {
        closed = true;
        Run current = run.get();
        if (current != null) {
            current.stop();
        }
    }
}
