package dev.parley.core.log;

import static dev.parley.core.log.LogFixture.act;
import static dev.parley.core.log.LogFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadTest {

    private final LogFixture log = LogFixture.fresh();

    @Test
    void an_empty_log_has_an_empty_head() {
        assertThat(log.log().head()).isEqualTo(Head.EMPTY);
        assertThat(log.log().positionAt(Instant.now())).isZero();
    }

    @Test
    void the_head_is_the_last_event() {
        LogEntry last = log.append(act("one", 3)).getLast();

        assertThat(log.log().head()).isEqualTo(new Head(3, last.recordedAt()));
    }

    @Test
    void reading_goes_on_after_a_position_up_to_a_limit() {
        log.append(act("one", 5));

        assertThat(log.log().read(1, 3)).extracting(LogEntry::position).containsExactly(2L, 3L, 4L);
    }

    @Test
    void a_stream_is_read_from_a_sequence_on() {
        log.append(act("one", 3));
        log.append(act("two", 3));

        assertThat(log.log().stream("two", 1))
                .extracting(LogEntry::position)
                .containsExactly(5L, 6L);
    }

    @Test
    void many_streams_are_read_up_to_a_position() {
        log.append(act("b", 2));
        log.append(act("a", 1));
        log.append(act("c", 1));
        log.append(entry("later", "a", 1));

        assertThat(log.log().streams(List.of("a", "b", "unknown"), 4))
                .extracting(entry -> entry.stream() + entry.sequence())
                .containsExactly("a0", "b0", "b1");
    }

    @Test
    void the_position_at_an_instant_is_the_last_recorded_by_then() {
        Instant first = log.append(act("one", 2)).getLast().recordedAt();
        Instant second = log.append(act("two", 1)).getLast().recordedAt();

        assertThat(log.log().positionAt(first.minusNanos(1))).isZero();
        assertThat(log.log().positionAt(first)).isEqualTo(2);
        assertThat(log.log().positionAt(second.minusNanos(1))).isEqualTo(2);
        assertThat(log.log().positionAt(second)).isEqualTo(3);
    }

    @Test
    void an_unknown_stream_has_no_last_sequence() {
        log.append(act("one", 3));

        assertThat(log.log().lastSequence("one")).contains(2L);
        assertThat(log.log().lastSequence("two")).isEmpty();
    }
}
