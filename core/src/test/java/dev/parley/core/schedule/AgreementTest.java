package dev.parley.core.schedule;

import static dev.parley.core.schedule.ClaimBuilder.claim;
import static dev.parley.core.schedule.ScheduleSentences.given;
import static dev.parley.core.schedule.Status.CANCELLED;
import static dev.parley.core.schedule.Status.HELD;
import static dev.parley.core.schedule.Status.POSTPONED;
import static dev.parley.core.schedule.Status.TENTATIVE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 3: natures, spans, and a day somewhere on Earth. */
class AgreementTest {

    private static final String SUNDAY = "2026-02-01";

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "2026-02-01, 2026-02-01",
        "2026-02-01, 2026-02-01?",
        "2026-02-01~, 2026-02-01?",
        "2026-01-26/2026-02-01, 2026-02-01",
        "2026-01-26/2026-02-01~, 2026-02-01",
        "2026-01-25/.., 2026-02-01",
        "../2026-02-01, 2026-02-01",
        "2026-02, 2026-02-04/2026-02-05",
        "2026-02-04/2026-02-05, 2026-02-05",
        "2026-02-01, 2026-02-01T09:00:00+04:00",
        "2026-02-01, 2026-01-31T10:00:00Z",
        "2026-02-01, 2026-02-02T11:59:59.999999Z",
        "2026-02-01, 2026-02-01T23:30:00-12:00",
        "2026-02-01, 2026-02-01T00:00:00+14:00",
        "2026-02-01T09:00:00+04:00, 2026-02-01T05:00:00Z",
    })
    void dates_agree_if_one_lies_within_the_other(String one, String other) {
        given(claim("cgtn").scheduled(one), claim("tass").scheduled(other))
                .supportedBy("cgtn", "tass");
        given(claim("cgtn").scheduled(other), claim("tass").scheduled(one))
                .supportedBy("cgtn", "tass");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "2026-02-04/2026-02-05, 2026-02-05/2026-02-06",
        "2026-02-01, 2026-02-02",
        "2026-01-26/2026-02-01, 2026-02-02",
        "2026-01-26/2026-02-01, 2026-02",
        "2026-01-25/.., ../2026-02-01",
        "2026-02-01, 2026-01-31T09:59:59.999999Z",
        "2026-02-01, 2026-02-02T12:00:00Z",
        "2026-02-01T09:00:00Z, 2026-02-01T09:00:01Z",
        "2026-02-01T09:00:00Z/2026-02-03T09:00:00Z, 2026-02-03",
    })
    void dates_disagree_if_neither_lies_within_the_other(String one, String other) {
        given(claim("cgtn").scheduled(one), claim("tass").scheduled(other))
                .supportedBy("tass")
                .deniedBy("cgtn");
        given(claim("cgtn").scheduled(other), claim("tass").scheduled(one))
                .supportedBy("tass")
                .deniedBy("cgtn");
    }

    @Test
    void scheduled_held_and_postponed_to_a_date_are_of_one_nature() {
        given(
                        claim("a").scheduled(SUNDAY),
                        claim("b").postponedTo(SUNDAY),
                        claim("c").held(SUNDAY),
                        claim("d").heldAside(SUNDAY))
                .then(SUNDAY, HELD)
                .supportedBy("a", "b", "c", "d");
    }

    @Test
    void on_disagrees_with_postponed_and_with_cancelled() {
        given(claim("a").scheduled(SUNDAY), claim("b").cancelled(), claim("c").postponed())
                .then(null, POSTPONED)
                .supportedBy("c")
                .deniedBy("a", "b");
    }

    @Test
    void postponed_agrees_with_postponed() {
        given(claim("a").postponed(), claim("b").postponed())
                .then(null, POSTPONED)
                .supportedBy("a", "b");
    }

    @Test
    void cancelled_agrees_with_cancelled() {
        given(claim("a").scheduled(SUNDAY), claim("b").cancelled(), claim("c").cancelled())
                .then(SUNDAY, CANCELLED)
                .supportedBy("b", "c");
    }

    @Test
    void cancelled_disagrees_with_postponed() {
        given(claim("a").postponed(), claim("b").cancelled()).deniedBy("a");
    }

    @Test
    void agreement_is_with_the_schedule_so_far_and_not_with_every_claim_in_it() {
        given(
                        claim("a").scheduled("2026-01-26/2026-02-01"),
                        claim("b").scheduled("2026-01-30"),
                        claim("c").scheduled(SUNDAY))
                .then(SUNDAY, TENTATIVE)
                .supportedBy("a", "c")
                .deniedBy("b");
    }
}
