package dev.parley.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationLawsTest {

    private static final int SETS_PER_SEED = 100;
    private static final Set<Rule> OPENS = Set.of(Rule.FIRST, Rule.HELD_SPEAKS);
    private static final Set<Rule> WINS = Set.of(Rule.FIRST, Rule.HELD_SPEAKS, Rule.MOVES);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_explained_is_the_resolved_schedule(long seed) {
        explained(
                seed,
                (live, explanation) ->
                        assertThat(Resolution.resolve(live)).hasValue(explanation.schedule()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_live_claim_is_heard_once_in_known_order(long seed) {
        explained(
                seed,
                (live, explanation) ->
                        assertThat(explanation.hearings())
                                .map(Hearing::claim)
                                .isEqualTo(NaiveSchedule.inKnownOrder(live)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void support_and_dissent_are_the_standing_claims_one_for_each_voice(long seed) {
        explained(
                seed,
                (live, explanation) -> {
                    assertThat(claims(explanation, each -> each.role() == Role.SUPPORT))
                            .isEqualTo(explanation.schedule().support());
                    assertThat(claims(explanation, each -> each.role() == Role.DISSENT))
                            .isEqualTo(explanation.schedule().dissent());
                    assertThat(claims(explanation, each -> each.role() != Role.NOT_STANDING))
                            .map(MeetingClaim::voice)
                            .doesNotHaveDuplicates()
                            .containsOnlyOnceElementsOf(voices(live));
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_claim_opens_and_the_last_that_moves_wins(long seed) {
        explained(
                seed,
                (live, explanation) -> {
                    assertThat(claims(explanation, each -> OPENS.contains(each.rule()))).hasSize(1);
                    assertThat(claims(explanation, each -> WINS.contains(each.rule())).getLast())
                            .isEqualTo(explanation.won().claim());
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_standing_claims_heard_up_to_any_one_are_explained_alike(long seed) {
        explained(
                seed,
                (live, explanation) -> {
                    List<Hearing> heard =
                            explanation.hearings().stream()
                                    .filter(each -> each.role() != Role.NOT_STANDING)
                                    .toList();
                    if (heard.stream().noneMatch(each -> each.claim().held())) {
                        assertThat(alone(heard)).isEqualTo(rules(heard));
                    }
                });
    }

    /** The rule of each, as the last of the claims through it. */
    private static List<Rule> alone(List<Hearing> heard) {
        List<MeetingClaim> claims = heard.stream().map(Hearing::claim).toList();
        return claims.stream()
                .map(claim -> claims.subList(0, claims.indexOf(claim) + 1))
                .map(some -> Explanation.of(some).orElseThrow().hearings().getLast().rule())
                .toList();
    }

    private static List<Rule> rules(List<Hearing> heard) {
        return heard.stream().map(Hearing::rule).toList();
    }

    private static Set<String> voices(List<MeetingClaim> live) {
        return Set.copyOf(live.stream().map(MeetingClaim::voice).toList());
    }

    private static List<MeetingClaim> claims(Explanation explanation, Predicate<Hearing> which) {
        return explanation.hearings().stream().filter(which).map(Hearing::claim).toList();
    }

    private static void explained(long seed, BiConsumer<List<MeetingClaim>, Explanation> law) {
        RandomClaims random = new RandomClaims(new Random(seed));
        for (int i = 0; i < SETS_PER_SEED; i++) {
            List<MeetingClaim> live = random.some(9);
            law.accept(live, Explanation.of(live).orElseThrow());
        }
    }
}
