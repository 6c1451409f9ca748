package dev.parley.core.log;

import static dev.parley.core.log.LogFixture.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.core.testing.TestDatabase;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WakeupsTest {

    private final DataSource dataSource = TestDatabase.fresh();
    private final LogFixture log = LogFixture.on(dataSource);
    private final Wakeups wakeups = Wakeups.over(dataSource);
    private final Semaphore calls = new Semaphore(0);

    @AfterEach
    void close() {
        wakeups.close();
    }

    @Test
    void a_listener_is_called_soon_after_a_commit_elsewhere() throws Exception {
        listenAndSettle();

        log.append(act("one", 1));

        assertThat(calls.tryAcquire(200, TimeUnit.MILLISECONDS)).isTrue();
    }

    @Test
    void a_rollback_wakes_nobody() throws Exception {
        listenAndSettle();

        assertThatThrownBy(() -> log.inTransaction(this::appendAndFail))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(calls.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void silence_is_broken_once_a_second() throws Exception {
        listenAndSettle();

        assertThat(calls.tryAcquire(2_000, TimeUnit.MILLISECONDS)).isTrue();
    }

    @Test
    void listening_survives_the_end_of_its_connection() throws Exception {
        listenAndSettle();

        terminateListener();

        assertThat(calls.tryAcquire(500, TimeUnit.MILLISECONDS)).isTrue();
        Thread.sleep(600); // the pool trusts its connections, ended like ours, for half a second
        calls.drainPermits();
        log.append(act("one", 1));
        assertThat(calls.tryAcquire(200, TimeUnit.MILLISECONDS)).isTrue();
    }

    @Test
    void a_local_commit_wakes_at_once_and_a_cancelled_listener_is_left_alone()
            throws InterruptedException {
        var registration = listenAndSettle();

        wakeups.wake();
        assertThat(calls.drainPermits()).isEqualTo(1);

        registration.cancel();
        wakeups.wake();
        assertThat(calls.availablePermits()).isZero();
    }

    @Test
    void one_failing_listener_does_not_silence_the_others() {
        wakeups.listen(() -> {
            throw new IllegalStateException("broken on purpose");
        });
        wakeups.listen(calls::release);

        wakeups.wake();

        assertThat(calls.availablePermits()).isPositive();
    }

    // Right after a poll nothing but a commit can call us for almost a second.
    private Registration listenAndSettle() throws InterruptedException {
        var registration = wakeups.listen(calls::release);
        assertThat(calls.tryAcquire(3, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(50);
        calls.drainPermits();
        return registration;
    }

    private void appendAndFail() {
        log.log().append(List.of(act("one", 1)));
        throw new UnsupportedOperationException("rolled back");
    }

    private void terminateListener() {
        log.jdbc()
                .sql(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()
                        """)
                .query()
                .listOfRows();
    }
}
