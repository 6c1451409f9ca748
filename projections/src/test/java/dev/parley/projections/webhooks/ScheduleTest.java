package dev.parley.projections.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Instant FIRST = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void pauses_grow_fourfold_up_to_the_longest() {
        List<Duration> pauses = new ArrayList<>();
        for (int attempts = 1; attempts <= 9; attempts++) {
            pauses.add(Schedule.USUAL.pause(attempts, 0));
        }

        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(80),
                        Duration.ofSeconds(320),
                        Duration.ofSeconds(1_280),
                        Duration.ofSeconds(5_120),
                        Duration.ofSeconds(20_480),
                        Duration.ofHours(12),
                        Duration.ofHours(12));
        assertThat(Schedule.USUAL.pause(5_000, 0)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void chance_makes_a_pause_up_to_a_quarter_longer() {
        assertThat(Schedule.USUAL.pause(2, 1)).isEqualTo(Duration.ofSeconds(25));
        assertThat(Schedule.USUAL.pause(2, 0.5)).isEqualTo(Duration.ofMillis(22_500));
    }

    @Test
    void the_last_attempt_is_made_three_days_after_the_first() {
        List<Instant> attempts = new ArrayList<>(List.of(FIRST));
        Optional<Instant> next = next(attempts);
        while (next.isPresent()) {
            attempts.add(next.get());
            next = next(attempts);
        }

        assertThat(attempts).hasSize(14).isSorted();
        assertThat(attempts.getLast()).isEqualTo(FIRST.plus(Duration.ofDays(3)));
    }

    private static Optional<Instant> next(List<Instant> attempts) {
        return Schedule.USUAL.next(attempts.size(), FIRST, attempts.getLast(), 0);
    }

    @Test
    void an_attempt_that_was_missed_while_nothing_ran_is_the_last_one() {
        assertThat(Schedule.USUAL.next(3, FIRST, FIRST.plus(Duration.ofDays(9)), 0)).isEmpty();
    }

    @Test
    void an_endpoint_may_ask_for_a_pause_but_not_for_a_longer_one_than_the_longest() {
        assertThat(Schedule.USUAL.asked(Duration.ofMinutes(7), FIRST))
                .isEqualTo(FIRST.plus(Duration.ofMinutes(7)));
        assertThat(Schedule.USUAL.asked(Duration.ofDays(400), FIRST))
                .isEqualTo(FIRST.plus(Duration.ofHours(12)));
    }
}
