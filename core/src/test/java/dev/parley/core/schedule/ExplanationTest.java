package dev.parley.core.schedule;

import static dev.parley.core.schedule.ClaimBuilder.claim;
import static dev.parley.core.schedule.ScheduleSentences.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each live claim, with what became of it and by which rule. */
class ExplanationTest {

    private static final String WEEK = "2026-01-26/2026-02-01";
    private static final String SUNDAY = "2026-02-01";
    private static final String LATER = "2026-02-04/2026-02-05";

    @Test
    void the_first_standing_claim_wins_alone() {
        given(claim("a").scheduled(SUNDAY)).wonBy("a").explained("a: support, first");
    }

    @Test
    void a_claim_that_disagrees_wins_against_the_one_before() {
        given(claim("a").scheduled(SUNDAY), claim("b").scheduled(LATER))
                .wonBy("b")
                .explained("a: dissent, first, to b", "b: support, moves");
    }

    @Test
    void a_claim_that_agrees_may_narrow_confirm_and_place() {
        given(claim("a").scheduled(WEEK), claim("b").scheduled(SUNDAY).confirmed().at("Abu Dhabi"))
                .wonBy("a")
                .explained("a: support, first", "b: support, refines narrows confirms places");
    }

    @Test
    void a_claim_that_agrees_may_change_nothing() {
        given(claim("a").scheduled(SUNDAY).at("Geneva"), claim("b").scheduled(WEEK).at("Geneva"))
                .explained("a: support, first", "b: support, agrees");
    }

    @Test
    void a_schedule_that_moves_back_wins_the_first_claim_over() {
        given(claim("a").scheduled(SUNDAY), claim("b").cancelled(), claim("c").scheduled(SUNDAY))
                .wonBy("c")
                .explained("a: support, first", "b: dissent, moves, to c", "c: support, moves");
    }

    @Test
    void the_last_claim_that_says_held_is_heard_alone() {
        given(claim("a").scheduled(SUNDAY), claim("b").held(SUNDAY), claim("c").held(LATER))
                .wonBy("c")
                .explained(
                        "a: dissent, not-heard, to c",
                        "b: dissent, not-heard, to c",
                        "c: support, held-speaks");
    }

    @Test
    void a_claim_that_is_not_heard_may_agree_with_what_was_held() {
        given(claim("a").scheduled(WEEK), claim("b").held(SUNDAY))
                .explained("a: support, not-heard", "b: support, held-speaks");
    }

    @Test
    void a_voice_stands_by_what_it_said_last() {
        given(claim("a").in("x").scheduled(SUNDAY), claim("a").in("y").scheduled(LATER))
                .explained("a: not-standing, spoke-again, to a", "a: support, first");
    }

    @Test
    void what_a_voice_says_after_held_does_not_stand() {
        given(
                        claim("a").in("x").scheduled(WEEK),
                        claim("a").in("y").held(SUNDAY),
                        claim("a").in("z").scheduled(LATER))
                .explained(
                        "a: not-standing, spoke-again, to a",
                        "a: support, held-speaks",
                        "a: not-standing, held-stands, to a");
    }

    @Test
    void an_outlet_that_carries_a_story_of_another_voice_yields_to_the_next_that_does() {
        given(
                        claim("a").origin("wire").scheduled(SUNDAY),
                        claim("b").origin("wire").scheduled(LATER))
                .explained("a: not-standing, spoke-again, to b", "b: support, first");
    }

    @Test
    void what_the_winner_does_not_say_is_inherited_from_a_claim_before_it() {
        Explanation explanation =
                given(claim("a").scheduled(SUNDAY).at("Abu Dhabi"), claim("b").cancelled())
                        .explanation();

        MeetingClaim dated = Objects.requireNonNull(explanation.schedule().dated());
        assertThat(explanation.schedule().placed()).isEqualTo(dated);
        assertThat(dated.source()).isEqualTo("a");
        assertThat(explanation.inheritedFrom(dated)).isTrue();
        assertThat(explanation.inheritedFrom(explanation.won().claim())).isFalse();
    }

    @Test
    void only_recent_dissent_contests() {
        Explanation explanation =
                given(
                                claim("a").scheduled(SUNDAY).knownFrom("2026-01-20T00:00:00Z"),
                                claim("b").cancelled().knownFrom("2026-01-25T00:00:00Z"),
                                claim("c").scheduled(LATER).knownFrom("2026-01-26T00:00:00Z"))
                        .explanation();

        assertThat(explanation.schedule().contestedBy())
                .map(MeetingClaim::source)
                .containsExactly("b");
    }

    @Test
    void the_reasons_are_sentences() {
        List<Hearing> hearings =
                given(
                                claim("a").scheduled(WEEK),
                                claim("b").scheduled(SUNDAY).confirmed().at("Geneva"),
                                claim("c").scheduled(SUNDAY).at("Abu Dhabi"),
                                claim("d").scheduled(LATER))
                        .explanation()
                        .hearings();

        assertThat(hearings)
                .map(Hearing::because)
                .containsExactly(
                        "It is the first standing claim, so the schedule began with it."
                                + " In the end the schedule disagrees with it.",
                        "It agreed with the schedule so far and refined it: it narrowed the date,"
                                + " confirmed the meeting and named the place."
                                + " In the end the schedule disagrees with it.",
                        "It agreed with the schedule so far and refined it: it named the place."
                                + " In the end the schedule disagrees with it.",
                        "It disagreed with the schedule so far, and so moved it.");
    }

    @Test
    void nothing_explains_what_nobody_claims() {
        assertThat(Explanation.of(List.of())).isEmpty();
    }
}
