package dev.parley.core.schedule;

import static dev.parley.core.schedule.ClaimBuilder.claim;
import static dev.parley.core.schedule.ScheduleSentences.given;
import static dev.parley.core.schedule.Status.CANCELLED;
import static dev.parley.core.schedule.Status.CONFIRMED;
import static dev.parley.core.schedule.Status.HELD;
import static dev.parley.core.schedule.Status.POSTPONED;
import static dev.parley.core.schedule.Status.TENTATIVE;

import org.junit.jupiter.api.Test;

/** Rules 4 and 5: what speaks, what moves, what refines, and what is taken from before. */
class MovesTest {

    private static final String WEEK = "2026-01-26/2026-02-01";
    private static final String SUNDAY = "2026-02-01";
    private static final String LATER = "2026-02-04/2026-02-05";

    @Test
    void the_first_standing_claim_is_the_schedule() {
        given(claim("cgtn").scheduled(SUNDAY).at("Abu Dhabi"))
                .then(SUNDAY, TENTATIVE)
                .at("Abu Dhabi");
    }

    @Test
    void the_last_claim_that_says_held_speaks() {
        given(
                        claim("a").held(SUNDAY),
                        claim("b").held(LATER),
                        claim("c").scheduled("2026-03-01").confirmed())
                .then(LATER, HELD);
    }

    @Test
    void a_claim_that_disagrees_moves_the_schedule() {
        given(claim("a").scheduled(SUNDAY).confirmed(), claim("b").scheduled(LATER))
                .then(LATER, TENTATIVE);
    }

    @Test
    void a_firm_claim_that_disagrees_confirms_its_own_date() {
        given(claim("a").scheduled(SUNDAY), claim("b").scheduled(LATER).confirmed())
                .then(LATER, CONFIRMED);
    }

    @Test
    void a_postponement_to_a_date_is_tentative() {
        given(claim("a").scheduled(SUNDAY).confirmed(), claim("b").postponedTo(LATER))
                .then(LATER, TENTATIVE);
    }

    @Test
    void a_postponement_without_a_date_leaves_no_date() {
        given(claim("a").scheduled(SUNDAY).at("Abu Dhabi"), claim("b").postponed())
                .then(null, POSTPONED)
                .at("Abu Dhabi");
    }

    @Test
    void a_date_after_a_cancellation_puts_the_meeting_on_again() {
        given(claim("a").scheduled(SUNDAY), claim("b").cancelled(), claim("c").scheduled(SUNDAY))
                .then(SUNDAY, TENTATIVE)
                .supportedBy("a", "c")
                .deniedBy("b");
    }

    @Test
    void a_claim_that_agrees_narrows_the_date() {
        given(claim("a").scheduled(WEEK), claim("b").scheduled(SUNDAY)).then(SUNDAY, TENTATIVE);
    }

    @Test
    void a_claim_that_agrees_never_widens_the_date() {
        given(claim("a").scheduled(SUNDAY), claim("b").scheduled(WEEK)).then(SUNDAY, TENTATIVE);
    }

    @Test
    void a_date_of_the_same_span_leaves_the_date_as_it_is_written() {
        given(claim("a").scheduled("2026-02-01?"), claim("b").scheduled(SUNDAY))
                .then("2026-02-01?", TENTATIVE);
    }

    @Test
    void an_hour_narrows_its_day() {
        given(claim("a").scheduled(SUNDAY), claim("b").scheduled("2026-02-01T09:00:00+04:00"))
                .then("2026-02-01T09:00:00+04:00", TENTATIVE);
    }

    @Test
    void a_firm_claim_that_agrees_raises_tentative_to_confirmed() {
        given(claim("a").scheduled(SUNDAY), claim("b").scheduled(WEEK).confirmed())
                .then(SUNDAY, CONFIRMED);
    }

    @Test
    void a_tentative_claim_that_agrees_never_lowers_a_confirmed_one() {
        given(claim("a").scheduled(WEEK).confirmed(), claim("b").scheduled(SUNDAY))
                .then(SUNDAY, CONFIRMED);
    }

    @Test
    void a_claim_that_agrees_sets_the_place_if_it_names_one() {
        given(
                        claim("a").scheduled(SUNDAY).at("Abu Dhabi"),
                        claim("b").scheduled(SUNDAY).at("Geneva"),
                        claim("c").scheduled(SUNDAY))
                .then(SUNDAY, TENTATIVE)
                .at("Geneva");
    }

    @Test
    void a_second_postponement_sets_the_place_if_it_names_one() {
        given(claim("a").postponed().at("Abu Dhabi"), claim("b").postponed().at("Geneva"))
                .then(null, POSTPONED)
                .at("Geneva");
    }

    @Test
    void a_mover_that_names_no_place_takes_the_place_from_before() {
        given(claim("a").scheduled(SUNDAY).at("Abu Dhabi"), claim("b").scheduled(LATER))
                .then(LATER, TENTATIVE)
                .at("Abu Dhabi");
    }

    @Test
    void a_mover_takes_the_place_from_an_earlier_claim_of_its_own_voice() {
        given(
                        claim("a").in("x").scheduled(SUNDAY).at("Abu Dhabi"),
                        claim("a").in("y").scheduled(LATER))
                .then(LATER, TENTATIVE)
                .at("Abu Dhabi")
                .supportedBy("a");
    }

    @Test
    void a_round_held_at_no_named_place_was_held_where_it_was_scheduled() {
        given(
                        claim("a").scheduled(SUNDAY).at("Abu Dhabi"),
                        claim("b").held(LATER),
                        claim("c").scheduled(LATER).at("Geneva"))
                .then(LATER, HELD)
                .at("Abu Dhabi");
    }

    @Test
    void what_is_taken_from_before_may_come_from_far_before() {
        given(
                        claim("a").scheduled(SUNDAY).at("Abu Dhabi"),
                        claim("b").postponed(),
                        claim("c").postponedTo(LATER),
                        claim("d").held("2026-02-05"))
                .at("Abu Dhabi");
    }

    @Test
    void a_place_is_not_taken_from_a_claim_that_is_no_longer_live() {
        given(
                        claim("a").scheduled(SUNDAY).at("Abu Dhabi").until("2026-01-25"),
                        claim("b").scheduled(LATER))
                .asOf("2026-01-26")
                .at(null);
    }

    @Test
    void a_cancelled_meeting_keeps_the_date_of_before() {
        given(claim("a").scheduled(WEEK), claim("b").scheduled(SUNDAY), claim("c").cancelled())
                .then(SUNDAY, CANCELLED);
    }

    @Test
    void a_voice_that_cancels_what_it_announced_keeps_its_own_date() {
        given(claim("a").in("x").scheduled(SUNDAY).at("Abu Dhabi"), claim("a").in("y").cancelled())
                .then(SUNDAY, CANCELLED)
                .at("Abu Dhabi")
                .supportedBy("a")
                .deniedBy();
    }

    @Test
    void a_cancellation_of_what_nobody_announced_has_no_date() {
        given(claim("a").cancelled()).then(null, CANCELLED).at(null);
    }

    @Test
    void a_cancellation_after_a_postponement_has_no_date() {
        given(claim("a").scheduled(SUNDAY), claim("b").postponed(), claim("c").cancelled())
                .then(null, CANCELLED);
    }
}
