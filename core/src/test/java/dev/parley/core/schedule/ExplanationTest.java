package dev.parley.core.schedule;

import static dev.parley.core.schedule.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.schedule.Explanation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void a_claim_that_disagrees_moves_and_one_that_agrees_refines() {
        assertThat(
                        roles(
                                claim("a").scheduled("2026-01-26/2026-02-01"),
                                claim("b").scheduled("2026-02-01"),
                                claim("c").scheduled("2026-02-01"),
                                claim("d").scheduled("2026-02-04")))
                .containsExactly(Role.OPENS, Role.REFINES, Role.AGREES, Role.MOVES);
    }

    @Test
    void a_voice_stands_by_its_last_claim() {
        assertThat(
                        roles(
                                claim("a").scheduled("2026-02-01"),
                                claim("a").place(1).scheduled("2026-02-04")))
                .containsExactly(Role.SUPERSEDED, Role.OPENS);
    }

    @Test
    void what_says_held_speaks_alone_and_its_voice_does_not_unhold_it() {
        assertThat(
                        roles(
                                claim("a").scheduled("2026-02-01"),
                                claim("b").held("2026-02-04"),
                                claim("b").place(1).scheduled("2026-02-07")))
                .containsExactly(Role.BESIDE_HELD, Role.SPEAKS, Role.UNDONE_BY_HELD);
    }

    @Test
    void the_last_that_moved_has_won() {
        Explanation explanation =
                explain(
                        claim("a").scheduled("2026-02-01"),
                        claim("b").scheduled("2026-02-04"),
                        claim("c").scheduled("2026-02-04"));

        assertThat(explanation.won().source()).isEqualTo("b");
        assertThat(explanation.parts()).map(Part::supports).containsExactly(false, true, true);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_explains_the_schedule_and_every_claim_once(long seed) {
        RandomClaims random = new RandomClaims(new Random(seed));
        for (int i = 0; i < 20; i++) {
            List<MeetingClaim> live = random.some(9);
            Explanation explanation = Explanation.of(live).orElseThrow();
            Schedule schedule = Resolution.resolve(live).orElseThrow();

            assertThat(explanation.schedule()).isEqualTo(schedule);
            assertThat(explanation.parts())
                    .map(Part::claim)
                    .containsExactlyElementsOf(live.stream().sorted(Told.KNOWN_ORDER).toList());
            assertThat(standing(explanation))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(schedule.support().stream(), schedule.dissent().stream())
                                    .toList());
            assertThat(standing(explanation)).contains(explanation.won(), schedule.settledBy());
        }
    }

    private static List<MeetingClaim> standing(Explanation explanation) {
        return explanation.parts().stream()
                .filter(part -> part.role() != Role.SUPERSEDED)
                .filter(part -> part.role() != Role.UNDONE_BY_HELD)
                .map(Part::claim)
                .toList();
    }

    private static List<Role> roles(ClaimBuilder... claims) {
        return explain(claims).parts().stream().map(Part::role).toList();
    }

    /** Known an hour apart, in the order in which they are told. */
    private static Explanation explain(ClaimBuilder... claims) {
        List<MeetingClaim> live = new ArrayList<>();
        for (ClaimBuilder each : claims) {
            live.add(each.knownFrom(RandomClaims.DAWN.plusSeconds(3_600L * live.size())).build());
        }
        return Explanation.of(live).orElseThrow();
    }
}
