package dev.parley.core.schedule;

import static dev.parley.core.schedule.ClaimBuilder.claim;
import static dev.parley.core.schedule.ScheduleSentences.given;
import static dev.parley.core.schedule.Status.CONFIRMED;
import static dev.parley.core.schedule.Status.HELD;

import org.junit.jupiter.api.Test;

/** Rule 6: support, dissent, and when a schedule is contested. */
class ContestTest {

    private static final String SUNDAY = "2026-02-01";
    private static final String LATER = "2026-02-04/2026-02-05";
    private static final String MOVED = "2026-01-30T00:00:00Z";
    private static final String TWO_DAYS_BEFORE = "2026-01-28T00:00:00Z";
    private static final String JUST_EARLIER = "2026-01-27T23:59:59.999999Z";

    @Test
    void standing_claims_that_agree_support_and_those_that_do_not_dissent() {
        given(
                        claim("a").scheduled(SUNDAY),
                        claim("b").scheduled("2026-02"),
                        claim("c").scheduled(LATER).confirmed())
                .then(LATER, CONFIRMED)
                .supportedBy("b", "c")
                .deniedBy("a");
    }

    @Test
    void a_claim_that_its_voice_no_longer_stands_by_neither_supports_nor_dissents() {
        given(claim("a").in("x").scheduled(SUNDAY), claim("a").in("y").scheduled(LATER))
                .supportedBy("a")
                .deniedBy()
                .uncontested();
    }

    @Test
    void a_schedule_without_dissent_is_not_contested() {
        given(claim("a").scheduled(SUNDAY), claim("b").scheduled(SUNDAY)).uncontested();
    }

    @Test
    void dissent_of_exactly_48_hours_before_the_move_contests_it() {
        given(
                        claim("a").scheduled(SUNDAY).knownFrom(TWO_DAYS_BEFORE),
                        claim("b").scheduled(LATER).knownFrom(MOVED))
                .deniedBy("a")
                .contested();
    }

    @Test
    void dissent_of_more_than_48_hours_before_the_move_does_not_contest_it() {
        given(
                        claim("a").scheduled(SUNDAY).knownFrom(JUST_EARLIER),
                        claim("b").scheduled(LATER).knownFrom(MOVED))
                .deniedBy("a")
                .uncontested();
    }

    @Test
    void the_48_hours_count_from_the_move_and_not_from_what_refines_it() {
        given(
                        claim("a").scheduled(SUNDAY).knownFrom(TWO_DAYS_BEFORE),
                        claim("b").scheduled(LATER).knownFrom(MOVED),
                        claim("c").scheduled("2026-02-05").confirmed().knownFrom("2026-02-03"))
                .then("2026-02-05", CONFIRMED)
                .contested();
    }

    @Test
    void a_round_is_contested_if_dissent_was_known_after_the_claim_that_speaks() {
        given(
                        claim("a").held(SUNDAY).knownFrom("2026-02-02"),
                        claim("b").cancelled().knownFrom("2026-02-10"))
                .then(SUNDAY, HELD)
                .deniedBy("b")
                .contested();
    }

    @Test
    void a_round_is_contested_by_dissent_of_exactly_48_hours_before_the_claim_that_speaks() {
        given(
                        claim("a").scheduled(LATER).knownFrom(TWO_DAYS_BEFORE),
                        claim("b").held(SUNDAY).knownFrom(MOVED))
                .contested();
    }

    @Test
    void a_round_is_not_contested_by_dissent_of_long_before_the_claim_that_speaks() {
        given(
                        claim("a").scheduled(LATER).knownFrom(JUST_EARLIER),
                        claim("b").held(SUNDAY).knownFrom(MOVED))
                .deniedBy("a")
                .uncontested();
    }

    @Test
    void two_dates_at_which_a_round_was_held_contest_each_other() {
        given(
                        claim("a").held(SUNDAY).knownFrom(TWO_DAYS_BEFORE),
                        claim("b").held(LATER).knownFrom(MOVED))
                .then(LATER, HELD)
                .deniedBy("a")
                .contested();
    }
}
