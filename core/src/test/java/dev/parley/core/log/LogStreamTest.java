package dev.parley.core.log;

import static dev.parley.core.log.LogFixture.act;
import static dev.parley.core.log.LogFixture.entry;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.core.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogStreamTest {

    private final DataSource dataSource = TestDatabase.fresh();
    private final LogFixture log = LogFixture.on(dataSource);
    private final LogStorageEngine engine = log.engine();
    private final Wakeups wakeups = Wakeups.over(dataSource);
    private final AtomicInteger reads = new AtomicInteger();
    private final LogStream stream = new LogStream(new LogReader(this::read, 0), wakeups);

    @BeforeEach
    void settle() throws InterruptedException {
        Thread.sleep(100);
        stream.hasNextAvailable();
        reads.set(0);
    }

    @AfterEach
    void close() {
        stream.close();
        wakeups.close();
    }

    @Test
    void an_idle_stream_does_not_ask_the_database() {
        for (int i = 0; i < 100; i++) {
            assertThat(stream.peek()).isEmpty();
        }

        assertThat(reads).hasValueLessThanOrEqualTo(1);
    }

    @Test
    void a_waiting_reader_gets_an_event_as_soon_as_it_is_committed() throws Exception {
        var waiting = CompletableFuture.supplyAsync(this::next);

        append("first");

        assertThat(waiting.get(200, MILLISECONDS)).isEqualTo(1);
    }

    @Test
    void the_callback_comes_when_there_is_news_and_not_before() throws Exception {
        var calls = new Semaphore(0);
        assertThat(stream.setOnAvailableCallback(calls::release)).isTrue();
        assertThat(calls.tryAcquire(200, MILLISECONDS)).isFalse();

        append("first");

        assertThat(calls.tryAcquire(200, MILLISECONDS)).isTrue();
        assertThat(stream.hasNextAvailable()).isTrue();
    }

    @Test
    void peeking_does_not_move_the_stream() {
        append("first");
        append("second");
        wakeups.wake();

        assertThat(stream.peek()).isEqualTo(stream.peek()).isPresent();
        assertThat(List.of(next(), next())).containsExactly(1L, 2L);
    }

    @Test
    void the_events_of_an_act_share_the_token_of_its_last_and_are_never_cut_apart() {
        log.append(act("one", 400));
        log.append(act("two", LogStorageEngine.BATCH + 1));
        log.append(act("three", 2));
        wakeups.wake();

        Map<Long, Integer> eventsByToken = new TreeMap<>();
        while (hasNextWithin(1)) {
            eventsByToken.merge(next(), 1, Integer::sum);
        }

        assertThat(eventsByToken).isEqualTo(Map.of(400L, 400, 1401L, 1001, 1403L, 2));
    }

    @Test
    void after_each_batch_a_reader_that_does_not_wait_is_sent_away_and_called_back() {
        var calls = new Semaphore(0);
        for (int i = 0; i < 3; i++) {
            log.append(act("act " + i, LogStorageEngine.BATCH));
        }
        wakeups.wake();
        stream.setOnAvailableCallback(calls::release);

        assertThat(takeAll()).isEqualTo(LogStorageEngine.BATCH);
        assertThat(calls.drainPermits()).isPositive();
        assertThat(takeAll()).isEqualTo(LogStorageEngine.BATCH);
        assertThat(calls.drainPermits()).isPositive();
        assertThat(takeAll()).isEqualTo(LogStorageEngine.BATCH);
    }

    @Test
    void what_is_committed_while_the_stream_reads_ahead_is_seen_without_another_wake() {
        log.append(act("first", 600));
        log.append(act("second", 600));
        wakeups.wake();
        assertThat(takeAll()).isEqualTo(600);
        await(() -> reads.get() == 2);

        log.append(act("third", 1));

        assertThat(takeAll() + takeAll()).isEqualTo(601);
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private int takeAll() {
        int taken = 0;
        for (; stream.hasNextAvailable(); taken++) {
            next();
        }
        return taken;
    }

    @Test
    void a_failed_read_is_tried_again() {
        append("first");
        reads.set(Integer.MIN_VALUE);
        wakeups.wake();
        assertThatThrownBy(stream::peek).hasMessage("broken on purpose");

        reads.set(0);
        assertThat(stream.peek()).isPresent();
    }

    @Test
    void a_closed_stream_lets_its_reader_go() throws Exception {
        var waiting = CompletableFuture.supplyAsync(() -> hasNextWithin(10));
        Thread.sleep(100);

        stream.close();

        assertThat(waiting.get(1, SECONDS)).isFalse();
        assertThatThrownBy(stream::nextAvailable).isInstanceOf(IllegalStateException.class);
    }

    private Batch read(long after) {
        if (reads.incrementAndGet() < 0) {
            throw new IllegalStateException("broken on purpose");
        }
        return engine.readActs(after);
    }

    private void append(String stream) {
        String json = "\"" + stream + "\"";
        log.append(entry("act", stream, 0, json.getBytes(UTF_8)));
    }

    private long next() {
        try {
            return Tokens.position(stream.nextAvailable().trackingToken());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean hasNextWithin(int seconds) {
        try {
            return stream.hasNextAvailable(seconds, SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
