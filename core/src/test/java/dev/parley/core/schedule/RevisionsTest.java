package dev.parley.core.schedule;

import static dev.parley.core.schedule.ClaimBuilder.claim;
import static dev.parley.core.schedule.ScheduleSentences.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parley.core.time.Moment;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 7: how the schedule changed, and which claim changed it. */
class RevisionsTest {

    private static final String WEEK = "2026-01-26/2026-02-01";
    private static final String SUNDAY = "2026-02-01";
    private static final String LATER = "2026-02-04/2026-02-05";

    @Test
    void each_change_of_when_where_or_status_is_a_revision_numbered_from_one() {
        given(
                        claim("cgtn").scheduled(WEEK).knownFrom("2026-01-24"),
                        claim("officials").scheduled(SUNDAY).knownFrom("2026-01-25"),
                        claim("peskov").scheduled(SUNDAY).confirmed().knownFrom("2026-01-30"),
                        claim("ria").scheduled(SUNDAY).at("Abu Dhabi").knownFrom("2026-01-31"),
                        claim("isw").scheduled(LATER).knownFrom("2026-02-01"))
                .revised(
                        "1 2026-01-26/2026-02-01 tentative",
                        "2 2026-02-01 tentative",
                        "3 2026-02-01 confirmed",
                        "4 2026-02-01 Abu Dhabi confirmed",
                        "5 2026-02-04/2026-02-05 Abu Dhabi tentative");
    }

    @Test
    void a_claim_that_changes_nothing_is_no_revision() {
        given(
                        claim("a").scheduled(SUNDAY),
                        claim("b").scheduled(SUNDAY),
                        claim("c").scheduled(WEEK))
                .revised("1 2026-02-01 tentative");
    }

    @Test
    void claims_known_at_one_moment_make_one_revision() {
        given(
                        claim("a").scheduled(WEEK).knownFrom("2026-01-24"),
                        claim("b").scheduled(SUNDAY).knownFrom("2026-01-24"))
                .revised("1 2026-02-01 tentative")
                .causedBy("b/article at 2026-01-24T23:59:59.999999Z");
    }

    @Test
    void of_claims_known_at_one_moment_one_that_changes_nothing_causes_nothing() {
        given(
                        claim("a").scheduled(SUNDAY).knownFrom("2026-01-24"),
                        claim("b").scheduled(WEEK).knownFrom("2026-01-24"))
                .causedBy("a/article at 2026-01-24T23:59:59.999999Z");
    }

    @Test
    void a_change_names_its_moment_and_the_claim_that_caused_it() {
        given(
                        claim("cgtn").scheduled(SUNDAY).knownFrom("2026-01-24"),
                        claim("isw").scheduled(LATER).knownFrom("2026-02-01T10:00:00Z"))
                .causedBy(
                        "cgtn/article at 2026-01-24T23:59:59.999999Z",
                        "isw/article at 2026-02-01T10:00:00Z");
    }

    @Test
    void the_end_of_a_claim_that_had_moved_the_meeting_is_a_change_that_it_caused() {
        given(
                        claim("cgtn").scheduled(SUNDAY).knownFrom("2026-01-24"),
                        claim("isw")
                                .scheduled(LATER)
                                .knownFrom("2026-01-26")
                                .until("2026-01-28T00:00:00Z"))
                .revised(
                        "1 2026-02-01 tentative",
                        "2 2026-02-04/2026-02-05 tentative",
                        "3 2026-02-01 tentative")
                .causedBy(
                        "cgtn/article at 2026-01-24T23:59:59.999999Z",
                        "isw/article at 2026-01-26T23:59:59.999999Z",
                        "isw/article at 2026-01-28T00:00:00Z");
    }

    @Test
    void a_meeting_that_nobody_speaks_of_any_more_is_withdrawn_and_has_no_date() {
        given(
                        claim("a")
                                .scheduled(SUNDAY)
                                .at("Abu Dhabi")
                                .knownFrom("2026-01-24")
                                .until("2026-01-28T00:00:00Z"))
                .revised("1 2026-02-01 Abu Dhabi tentative", "2 withdrawn")
                .causedBy(
                        "a/article at 2026-01-24T23:59:59.999999Z",
                        "a/article at 2026-01-28T00:00:00Z");
    }

    @Test
    void the_numbering_goes_on_when_a_withdrawn_meeting_comes_back() {
        given(
                        claim("a")
                                .scheduled(SUNDAY)
                                .knownFrom("2026-01-24")
                                .until("2026-01-28T00:00:00Z"),
                        claim("b").scheduled(SUNDAY).knownFrom("2026-01-30"))
                .revised("1 2026-02-01 tentative", "2 withdrawn", "3 2026-02-01 tentative");
    }

    @Test
    void a_report_revised_to_say_the_same_of_a_meeting_does_not_withdraw_it_in_between() {
        given(
                        claim("a")
                                .scheduled(SUNDAY)
                                .knownFrom("2026-01-24")
                                .until("2026-01-28T00:00:00Z"),
                        claim("a").scheduled(SUNDAY).knownFrom("2026-01-28T00:00:00Z"))
                .revised("1 2026-02-01 tentative");
    }

    @Test
    void a_revision_that_spells_the_date_otherwise_is_a_change_of_text() {
        given(
                        claim("a")
                                .scheduled("2026-02-01T09:00:00+04:00")
                                .knownFrom("2026-01-24")
                                .until("2026-01-28T00:00:00Z"),
                        claim("a")
                                .scheduled("2026-02-01T05:00:00Z")
                                .knownFrom("2026-01-28T00:00:00Z"))
                .revised(
                        "1 2026-02-01T09:00:00+04:00 tentative",
                        "2 2026-02-01T05:00:00Z tentative");
    }

    @Test
    void what_becomes_known_after_the_moment_asked_for_is_not_yet_a_revision() {
        given(
                        claim("a").scheduled(SUNDAY).knownFrom("2026-01-24"),
                        claim("b").scheduled(LATER).knownFrom("2026-01-28T00:00:00Z"))
                .asOf("2026-01-27")
                .revised("1 2026-02-01 tentative")
                .asOf("2026-01-28T00:00:00Z")
                .revised("1 2026-02-01 tentative", "2 2026-02-04/2026-02-05 tentative");
    }

    @Test
    void a_meeting_that_nobody_has_spoken_of_yet_has_no_timeline() {
        List<MeetingClaim> claims =
                List.of(claim("a").scheduled(SUNDAY).knownFrom("2026-01-24").build());
        assertThat(MeetingTimeline.replay("round-2", claims, Moment.parse("2026-01-23"))).isEmpty();
    }

    @Test
    void the_revision_of_a_schedule_is_the_number_of_its_last() {
        MeetingTimeline timeline =
                given(claim("a").scheduled(SUNDAY), claim("b").scheduled(LATER)).timeline();
        assertThat(timeline.meeting().revision()).isEqualTo(2);
    }

    @Test
    void a_change_was_recorded_when_its_claim_came_or_when_its_going_was_placed() {
        MeetingTimeline timeline =
                given(
                                claim("a")
                                        .scheduled(SUNDAY)
                                        .knownFrom("2026-01-24")
                                        .until("2026-01-28T00:00:00Z"))
                        .timeline();
        assertThat(timeline.revisions())
                .map(each -> each.cause().recordedAt())
                .containsExactly(
                        Instant.parse("2026-03-01T00:00:00Z"),
                        Instant.parse("2026-03-02T00:00:00Z"));
    }

    @Test
    void a_change_names_the_claim_that_went_and_not_one_that_came_to_no_effect() {
        given(
                        claim("cgtn").scheduled(SUNDAY).knownFrom("2026-01-24"),
                        claim("meduza").held(SUNDAY).knownFrom("2026-02-02").until("2026-02-06"),
                        claim("tass").scheduled(SUNDAY).knownFrom("2026-02-06"))
                .revised("1 2026-02-01 tentative", "2 2026-02-01 held", "3 2026-02-01 tentative")
                .causedBy(
                        "cgtn/article at 2026-01-24T23:59:59.999999Z",
                        "meduza/article at 2026-02-02T23:59:59.999999Z",
                        "meduza/article at 2026-02-06T23:59:59.999999Z");
    }

    @Test
    void a_claim_that_is_never_known_is_no_claim() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        given(
                                claim("cgtn")
                                        .scheduled(SUNDAY)
                                        .knownFrom("2026-01-24")
                                        .until("2026-01-24")));
    }
}
