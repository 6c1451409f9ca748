package dev.parley.bench.parley;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's transactions as they are, and when the last commit of each thread had returned. */
public final class CommitClock extends JdbcTransactionManager {

    private final transient ThreadLocal<@Nullable Long> committed = new ThreadLocal<>();

    public CommitClock(DataSource dataSource) {
        super(dataSource);
    }

    /** Does the work in a transaction and tells when the database had committed it. */
    public long micros(Runnable work) {
        new TransactionTemplate(this).executeWithoutResult(_ -> work.run());
        return lastMicros();
    }

    /** When the last commit of this thread had returned; now, if it knows of none. */
    public long lastMicros() {
        return Objects.requireNonNullElseGet(committed.get(), CommitClock::nowMicros);
    }

    /** Leaves nothing that could be taken for a commit still to come on another thread. */
    public void forget() {
        committed.remove();
    }

    /** Now, in microseconds on the clock that all processes of a machine share. */
    public static long nowMicros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        committed.set(nowMicros());
    }
}
