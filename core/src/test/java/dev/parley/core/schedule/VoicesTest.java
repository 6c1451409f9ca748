package dev.parley.core.schedule;

import static dev.parley.core.schedule.ClaimBuilder.claim;
import static dev.parley.core.schedule.ScheduleSentences.given;
import static dev.parley.core.schedule.Status.HELD;
import static dev.parley.core.schedule.Status.TENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules 1 and 2: known order, voices, and where each voice stands. */
class VoicesTest {

    private static final String SUNDAY = "2026-02-01";
    private static final String LATER = "2026-02-04/2026-02-05";

    @Test
    void claims_are_heard_in_known_order_and_not_in_the_order_told() {
        given(
                        claim("meduza").scheduled(LATER).knownFrom("2026-02-01"),
                        claim("cgtn").scheduled(SUNDAY).knownFrom("2026-01-24"))
                .then(LATER, TENTATIVE);
    }

    @Test
    void at_one_instant_sources_are_heard_by_name() {
        given(
                        claim("tass").scheduled(LATER).knownFrom("2026-01-24"),
                        claim("cgtn").scheduled(SUNDAY).knownFrom("2026-01-24"))
                .then(LATER, TENTATIVE);
    }

    @Test
    void at_one_instant_reports_of_one_source_are_heard_by_external_id() {
        given(
                        claim("tass").in("b").scheduled(LATER).knownFrom("2026-01-24"),
                        claim("tass").in("a").scheduled(SUNDAY).knownFrom("2026-01-24"))
                .then(LATER, TENTATIVE)
                .supportedBy("tass");
    }

    @Test
    void developments_of_one_report_are_heard_by_their_place() {
        given(
                        claim("tass").place(10).scheduled(LATER).knownFrom("2026-01-24"),
                        claim("tass").place(9).scheduled(SUNDAY).knownFrom("2026-01-24"))
                .then(LATER, TENTATIVE);
    }

    @Test
    void a_claim_without_an_origin_has_the_voice_of_its_source() {
        assertThat(claim("meduza").scheduled(SUNDAY).build().voice()).isEqualTo("meduza");
    }

    @Test
    void a_claim_has_the_voice_of_its_origin() {
        assertThat(claim("meduza").scheduled(SUNDAY).origin("us-officials").build().voice())
                .isEqualTo("us-officials");
    }

    @Test
    void one_wire_story_carried_by_twelve_outlets_is_one_voice() {
        ClaimBuilder[] outlets =
                IntStream.range(0, 12)
                        .mapToObj(n -> claim("outlet-" + n).scheduled(SUNDAY).origin("afp"))
                        .toArray(ClaimBuilder[]::new);
        given(outlets).then(SUNDAY, TENTATIVE).supportedBy("afp");
    }

    @Test
    void an_origin_and_a_source_of_one_name_are_one_voice() {
        given(claim("afp").scheduled(SUNDAY), claim("meduza").scheduled(LATER).origin("afp"))
                .then(LATER, TENTATIVE)
                .supportedBy("afp")
                .deniedBy();
    }

    @Test
    void a_voice_stands_by_its_last_claim() {
        given(claim("meduza").in("a").scheduled(SUNDAY), claim("meduza").in("b").scheduled(LATER))
                .then(LATER, TENTATIVE)
                .supportedBy("meduza")
                .deniedBy();
    }

    @Test
    void a_stale_article_of_the_same_voice_cannot_unhold_a_round() {
        given(claim("meduza").in("a").held(SUNDAY), claim("meduza").in("b").scheduled(LATER))
                .then(SUNDAY, HELD)
                .supportedBy("meduza")
                .deniedBy();
    }

    @Test
    void a_stale_article_of_another_voice_cannot_unhold_a_round() {
        given(claim("meduza").held(SUNDAY), claim("tass").cancelled())
                .then(SUNDAY, HELD)
                .deniedBy("tass");
    }

    @Test
    void a_voice_that_said_held_twice_stands_by_the_last() {
        given(
                        claim("meduza").in("a").held(SUNDAY),
                        claim("meduza").in("b").held(LATER),
                        claim("meduza").in("c").scheduled("2026-03-01"))
                .then(LATER, HELD);
    }

    @Test
    void retracting_the_report_that_said_held_unholds_the_round() {
        given(claim("tass").scheduled(SUNDAY), claim("meduza").held(SUNDAY).until("2026-02-03"))
                .asOf("2026-02-02")
                .then(SUNDAY, HELD)
                .asOf("2026-02-04")
                .then(SUNDAY, TENTATIVE)
                .supportedBy("tass");
    }

    @Test
    void a_voice_that_is_no_longer_heard_saying_held_stands_by_its_last_claim() {
        given(
                        claim("meduza").in("a").scheduled(SUNDAY),
                        claim("meduza").in("b").held(SUNDAY).until("2026-02-03"),
                        claim("meduza").in("c").scheduled(LATER))
                .asOf("2026-02-04")
                .then(LATER, TENTATIVE);
    }
}
