package dev.parley.core.schedule;

import static dev.parley.core.schedule.ClaimBuilder.claim;
import static dev.parley.core.schedule.NegotiationState.Phase.IDLE;
import static dev.parley.core.schedule.NegotiationState.Phase.IN_SESSION;
import static dev.parley.core.schedule.NegotiationState.Phase.NEXT_ROUND_POSTPONED;
import static dev.parley.core.schedule.NegotiationState.Phase.NEXT_ROUND_SCHEDULED;
import static dev.parley.core.schedule.StateSentences.given;

import org.junit.jupiter.api.Test;

class NegotiationStateTest {

    @Test
    void a_negotiation_without_meetings_is_idle() {
        given().asOf("2026-01-25").is(IDLE).lastHeld().next().overdue();
    }

    @Test
    void the_last_held_is_the_round_with_the_latest_start() {
        given(
                        claim("a").of("round-2").held("2026-02-04/2026-02-05"),
                        claim("b").of("round-1").held("2026-01-23/2026-02-06"))
                .asOf("2026-02-10")
                .lastHeld("round-2");
    }

    @Test
    void a_side_meeting_is_not_the_last_round_held() {
        given(
                        claim("a").of("round-1").held("2026-01-23/2026-01-24"),
                        claim("b").of("davos").heldAside("2026-01-30"))
                .asOf("2026-02-10")
                .lastHeld("round-1")
                .is(IDLE);
    }

    @Test
    void the_next_is_the_earliest_meeting_to_come() {
        given(
                        claim("a").of("round-3").scheduled("2026-02-10"),
                        claim("b").of("round-2").scheduled("2026-02-01"),
                        claim("c").of("round-1").held("2026-01-23"))
                .asOf("2026-01-25")
                .is(NEXT_ROUND_SCHEDULED)
                .next("round-2");
    }

    @Test
    void a_side_meeting_may_be_the_next() {
        given(claim("a").of("paris").scheduled("2026-01-28"), claim("b").scheduled("2026-02-01"))
                .asOf("2026-01-25")
                .next("paris");
    }

    @Test
    void a_meeting_whose_latest_instant_is_now_is_still_the_next() {
        given(claim("a").scheduled("2026-01-26/2026-02-01"))
                .asOf("2026-02-01T23:59:59.999999Z")
                .next("round-2")
                .overdue();
    }

    @Test
    void a_meeting_whose_date_has_passed_in_silence_is_overdue_and_not_the_next() {
        given(claim("a").scheduled("2026-01-26/2026-02-01"))
                .asOf("2026-02-02T00:00:00Z")
                .is(IDLE)
                .next()
                .overdue("round-2");
    }

    @Test
    void overdue_meetings_are_neither_held_cancelled_postponed_nor_withdrawn() {
        given(
                        claim("a").of("r1").held("2026-01-23"),
                        claim("b").of("r2").scheduled("2026-01-24"),
                        claim("c").of("r2").cancelled(),
                        claim("d").of("r3").scheduled("2026-01-24"),
                        claim("e").of("r3").postponed(),
                        claim("f").of("r4").scheduled("2026-01-24").until("2026-01-25"),
                        claim("g").of("r5").scheduled("2026-01-24").confirmed())
                .asOf("2026-02-10")
                .overdue("r5");
    }

    @Test
    void a_cancelled_meeting_is_not_the_next() {
        given(claim("a").scheduled("2026-02-01"), claim("b").cancelled())
                .asOf("2026-01-25")
                .is(IDLE)
                .next();
    }

    @Test
    void a_withdrawn_meeting_is_not_the_next() {
        given(claim("a").scheduled("2026-02-01").until("2026-01-24"))
                .asOf("2026-01-25")
                .is(IDLE)
                .next();
    }

    @Test
    void with_nothing_else_to_come_one_postponed_without_a_date_is_the_next() {
        given(claim("a").scheduled("2026-02-01"), claim("b").postponed())
                .asOf("2026-01-25")
                .is(NEXT_ROUND_POSTPONED)
                .next("round-2");
    }

    @Test
    void a_meeting_with_a_date_is_the_next_before_one_postponed_without_one() {
        given(claim("a").of("round-2").postponed(), claim("b").of("round-3").scheduled("2026-03"))
                .asOf("2026-01-25")
                .is(NEXT_ROUND_SCHEDULED)
                .next("round-3");
    }

    @Test
    void a_moment_within_a_confirmed_meeting_is_in_session() {
        given(claim("a").scheduled("2026-02-04/2026-02-05").confirmed())
                .asOf("2026-02-05")
                .is(IN_SESSION)
                .next("round-2");
    }

    @Test
    void a_moment_within_a_held_meeting_is_in_session() {
        given(claim("a").held("2026-01-23/2026-01-24").knownFrom("2026-01-23T09:00:00Z"))
                .asOf("2026-01-23T12:00:00Z")
                .is(IN_SESSION)
                .lastHeld("round-2");
    }

    @Test
    void a_moment_within_a_tentative_meeting_is_not_in_session() {
        given(claim("a").scheduled("2026-02-04/2026-02-05"))
                .asOf("2026-02-05")
                .is(NEXT_ROUND_SCHEDULED);
    }

    @Test
    void a_moment_after_a_held_meeting_is_not_in_session() {
        given(claim("a").held("2026-01-23/2026-01-24")).asOf("2026-01-25T00:00:00Z").is(IDLE);
    }
}
