package dev.parley.core.log;

import static dev.parley.core.log.LogFixture.act;
import static dev.parley.core.log.LogFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AppendTest {

    private final LogFixture log = LogFixture.fresh();

    @Test
    void positions_have_no_gaps_under_concurrent_writers_and_rollbacks() {
        Threads.each(4, this::write_and_roll_back_now_and_then);

        var entries = log.log().read(0, 1_000);
        assertThat(entries)
                .hasSize(4 * 20 * 2)
                .extracting(LogEntry::position)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 160).boxed().toList());
        assertThat(entries).extracting(LogEntry::recordedAt).isSorted();
    }

    private void write_and_roll_back_now_and_then(int writer) {
        for (int i = 0; i < 30; i++) {
            NewEntry[] act = act("stream %d of %d".formatted(i, writer), 2);
            if (i % 3 == 0) {
                assertThatThrownBy(() -> log.inTransaction(() -> appendAndFail(act)))
                        .isInstanceOf(UnsupportedOperationException.class);
            } else {
                log.append(act);
            }
        }
    }

    private void appendAndFail(NewEntry... entries) {
        log.log().append(List.of(entries));
        throw new UnsupportedOperationException("rolled back");
    }

    @Test
    void all_events_of_an_act_share_one_record_time_and_the_next_act_is_later() {
        var recorded =
                log.append(
                        entry("a", "one", 0),
                        entry("a", "one", 1),
                        entry("b", "one", 2),
                        entry("b", "two", 0));

        List<Instant> times = recorded.stream().map(LogEntry::recordedAt).toList();
        assertThat(times.get(1)).isEqualTo(times.get(0));
        assertThat(times.get(2)).isEqualTo(times.get(1).plusNanos(1_000));
        assertThat(times.get(3)).isEqualTo(times.get(2).plusNanos(1_000));
        assertThat(log.log().read(0, 10)).extracting(LogEntry::recordedAt).isEqualTo(times);
    }

    @Test
    void record_times_follow_the_clock_of_the_database() {
        Instant recordedAt = log.append(act("one", 1)).getFirst().recordedAt();

        assertThat(Duration.between(recordedAt, Instant.now()).abs())
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void record_times_increase_even_when_the_last_one_lies_in_the_future() {
        log.append(act("one", 1));
        log.jdbc().sql("update event set recorded_at = now() + interval '1 hour'").update();
        Instant future = log.log().head().recordedAt();

        assertThat(log.append(act("two", 1)).getFirst().recordedAt())
                .isEqualTo(future.plusNanos(1_000));
    }

    @Test
    void a_sequence_conflict_costs_nothing_but_itself() {
        log.append(act("one", 2));

        log.inTransaction(() -> {
            assertThatThrownBy(() -> log.log().append(List.of(entry("a", "one", 1))))
                    .isInstanceOf(UnexpectedSequenceException.class)
                    .hasMessage("Stream one goes on with 2, not with 1");
            log.log().append(List.of(entry("b", "one", 2)));
        });

        assertThat(log.positions()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_stream_cannot_skip_a_sequence_nor_repeat_one_in_the_same_append() {
        assertThatThrownBy(() -> log.append(entry("a", "one", 0), entry("a", "one", 2)))
                .isInstanceOf(UnexpectedSequenceException.class);
        assertThatThrownBy(() -> log.append(entry("a", "one", 0), entry("a", "one", 0)))
                .isInstanceOf(UnexpectedSequenceException.class);
        assertThat(log.positions()).isEmpty();
    }

    @Test
    void payloads_come_back_byte_for_byte() {
        var random = new Random(7);
        byte[][] payloads =
                IntStream.of(0, 1, 255, 100_000).mapToObj(byte[]::new).toArray(byte[][]::new);
        for (int i = 0; i < payloads.length; i++) {
            random.nextBytes(payloads[i]);
            log.append(entry("act", "stream " + i, 0, payloads[i]));
        }

        assertThat(log.log().read(0, 10)).extracting(LogEntry::payload).containsExactly(payloads);
    }

    @Test
    void appends_larger_than_one_statement_stay_in_order() {
        log.append(act("one", 2_500));

        assertThat(log.log().stream("one", 0))
                .hasSize(2_500)
                .allMatch(entry -> entry.sequence() == entry.position() - 1);
    }

    @Test
    void outside_a_transaction_the_log_cannot_be_locked() {
        assertThatThrownBy(log.log()::lock).isInstanceOf(IllegalStateException.class);
    }
}
