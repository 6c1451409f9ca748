package dev.parley.core.log;

import static dev.parley.core.log.LogFixture.act;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.testing.RestartablePostgres;
import dev.parley.core.testing.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL ends connections, crashes and comes back, while writers write and readers read. */
class RestartTest {

    private static final long SEED = 4;
    // Of the wake-ups, which would come so often even if nobody listened.
    private static final Duration POLL = Duration.ofSeconds(1);

    @TempDir private static Path data;

    private static RestartablePostgres postgres;

    private Node writing;
    private Node reading;

    @BeforeAll
    static void start() throws IOException {
        postgres = RestartablePostgres.start(data);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void openNodes() {
        writing = Node.on(postgres.node());
        reading = Node.on(postgres.node());
        writing.log().jdbc().sql("truncate event").update();
    }

    @AfterEach
    void close() {
        writing.close();
        reading.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void the_server_is_as_durable_as_the_one_that_parley_brings(String setting) {
        assertThat(postgres.setting(setting)).isEqualTo("on");
    }

    @Test
    void what_was_acknowledged_is_read_once_and_in_order_through_every_failure_of_the_server()
            throws Exception {
        try (Crowd crowd = Crowd.start(writing, reading, SEED)) {
            disturb(crowd.table(), new Random(SEED));

            crowd.agreesInTheEnd(reading.log().log());
            assertThat(crowd.writers()).anyMatch(writer -> writer.failures() > 0);
        }
    }

    @Test
    void a_listener_hears_of_every_commit_at_once_again_after_a_restart() throws Exception {
        var calls = new Semaphore(0);
        reading.wakeups().listen(calls::release);

        postgres.restart();

        hearsOfEveryCommitAtOnce(calls);
    }

    @Test
    void a_listener_whose_connection_fell_silent_takes_another() throws Exception {
        try (var way = new SilentCut(postgres.port());
                var wakeups = Wakeups.over(postgres.pool(way.dataSource()))) {
            var calls = new Semaphore(0);
            wakeups.listen(calls::release);
            assertThat(calls.tryAcquire(30, SECONDS)).isTrue();

            way.cut();

            hearsOfEveryCommitAtOnce(calls);
        }
    }

    private void hearsOfEveryCommitAtOnce(Semaphore calls) throws InterruptedException {
        LogFixture elsewhere = LogFixture.on(postgres.direct());
        Waiting.until(
                "a commit is heard of sooner than by the poll",
                () -> isHeardOf(elsewhere, calls, POLL.dividedBy(4)));

        Instant start = Instant.now();
        for (int i = 0; i < 20; i++) {
            assertThat(isHeardOf(elsewhere, calls, POLL.multipliedBy(30))).isTrue();
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(POLL.multipliedBy(10));
    }

    private static boolean isHeardOf(LogFixture writer, Semaphore calls, Duration patience) {
        calls.drainPermits();
        writer.append(act(UUID.randomUUID().toString(), 1));
        try {
            return calls.tryAcquire(patience.toMillis(), MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void disturb(TableReader table, Random random) throws IOException {
        for (int i = 1; i <= 20; i++) {
            terminateOneOfThem(random.nextInt(1_000));
            LockSupport.parkNanos(random.nextLong(200_000_000));
            if (i % 10 == 1) {
                table.haveAnAccident();
            }
            if (i % 10 == 0) {
                postgres.restart();
            }
        }
    }

    private void terminateOneOfThem(int number) {
        JdbcClient.create(postgres.direct())
                .sql(
                        """
                        with client as (
                            select pid, row_number() over (order by pid) - 1 as number
                            from pg_stat_activity
                            where backend_type = 'client backend' and pid <> pg_backend_pid())
                        select pg_terminate_backend(pid) from client
                        where number = ? % (select greatest(count(*), 1) from client)
                        """)
                .param(number)
                .query()
                .listOfRows();
    }
}
