package dev.parley.core.report;

import static dev.parley.core.report.Acts.amended;
import static dev.parley.core.report.Acts.filed;
import static dev.parley.core.report.Acts.filedOn;
import static dev.parley.core.report.Acts.headline;
import static dev.parley.core.report.Acts.nothing;
import static dev.parley.core.report.Acts.publishedAt;
import static dev.parley.core.report.Acts.retracted;
import static dev.parley.core.report.Acts.retractedAt;
import static dev.parley.core.report.Acts.revised;
import static dev.parley.core.report.Acts.revisedAt;
import static dev.parley.core.report.Acts.voided;
import static dev.parley.core.report.ReportSentences.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "The fold": which version speaks at a moment of the known clock. */
class FoldTest {

    private static final String REVISED = "2026-01-26T08:00:00Z";
    private static final String JUST_BEFORE = "2026-01-26T07:59:59.999999Z";

    @Test
    void a_filing_is_known_from_the_end_of_the_day_of_its_publication() {
        given(filed("A"))
                .thenKnown("2026-01-24T23:59:59.999998Z", "nothing")
                .thenKnown("2026-01-24T23:59:59.999999Z", "A")
                .thenKnown("2026-01-24", "A");
    }

    @Test
    void a_filing_is_known_from_the_instant_of_its_publication() {
        given(filedOn("2026-01-24T10:00:00+04:00", "A"))
                .thenKnown("2026-01-24T05:59:59.999999Z", "nothing")
                .thenKnown("2026-01-24T06:00:00Z", "A");
    }

    @Test
    void an_imprecise_publication_counts_from_the_end_of_its_span() {
        given(filedOn("2026-01-24/2026-01-27", "A"))
                .thenKnown("2026-01-26", "nothing")
                .thenKnown("2026-01-27", "A");
    }

    @Test
    void a_revision_speaks_from_its_moment_included() {
        given(filed("A"), revised(REVISED, "B"))
                .thenKnown(JUST_BEFORE, "A")
                .thenKnown(REVISED, "B")
                .thenKnown("2026-02-01", "B");
    }

    @Test
    void an_imprecise_revision_speaks_from_the_end_of_its_span() {
        given(filed("A"), revised("2026-01-26", "B"))
                .thenKnown("2026-01-25", "A")
                .thenKnown("2026-01-26", "B");
    }

    @Test
    void a_withdrawal_speaks_from_its_moment() {
        given(filed("A"), retracted(REVISED))
                .thenKnown(JUST_BEFORE, "A")
                .thenKnown(REVISED, "withdrawn");
    }

    @Test
    void a_report_may_be_published_again_after_its_withdrawal() {
        given(filed("A"), retracted("2026-01-25"), revised("2026-01-27", "B"))
                .thenKnown("2026-01-26", "withdrawn")
                .thenKnown("2026-01-27", "B");
    }

    @Test
    void a_version_that_arrives_late_takes_its_place_on_the_known_clock() {
        given(filed("A"), revised("2026-01-28", "C"), revised("2026-01-26", "B"))
                .thenKnown("2026-01-25", "A")
                .thenKnown("2026-01-27", "B")
                .thenKnown("2026-01-28", "C");
    }

    @Test
    void a_report_first_seen_with_a_revision_is_known_from_then() {
        given(revised(REVISED, "B")).thenKnown(JUST_BEFORE, "nothing").thenKnown(REVISED, "B");
    }

    @Test
    void the_filing_of_a_report_first_seen_with_a_revision_may_still_arrive() {
        given(revised(REVISED, "B"), filed("A"))
                .thenKnown("2026-01-25", "A")
                .thenKnown(REVISED, "B");
    }

    @Test
    void a_filing_is_known_no_later_than_the_earliest_revision() {
        given(filedOn("2026-01", "A"), revised("2026-01-28", "C"), revised(REVISED, "B"))
                .thenKnown(JUST_BEFORE, "nothing")
                .thenKnown(REVISED, "B")
                .thenKnown("2026-01-31", "C");
    }

    @Test
    void a_filing_is_known_no_later_than_the_earliest_withdrawal() {
        given(filedOn("2026-01", "A"), retracted(REVISED))
                .thenKnown(JUST_BEFORE, "nothing")
                .thenKnown(REVISED, "withdrawn")
                .thenKnown("2026-02-01", "withdrawn");
    }

    @Test
    void at_one_instant_a_revision_speaks_before_a_filing() {
        given(revised("2026-01-24", "B"), filed("A")).thenKnown("2026-01-24", "B");
    }

    @Test
    void at_one_instant_a_withdrawal_speaks_before_a_revision() {
        given(filed("A"), retracted(REVISED), revised(REVISED, "B"))
                .thenKnown(REVISED, "withdrawn");
    }

    @Test
    void an_amendment_keeps_the_place_of_what_it_amends() {
        given(filed("A"), revised(REVISED, "B"), amended(1, headline("A2")))
                .thenKnown(JUST_BEFORE, "A2")
                .thenKnown(REVISED, "B");
    }

    @Test
    void the_latest_amendment_of_a_version_counts() {
        given(filed("A"), amended(1, headline("A2")), amended(1, headline("A3")))
                .thenKnown("2026-01-24", "A3");
    }

    @Test
    void an_amendment_of_a_date_moves_the_version_on_the_known_clock() {
        given(filed("A"), amended(1, publishedAt("2026-01-25")))
                .thenKnown("2026-01-24", "nothing")
                .thenKnown("2026-01-25", "A");
        given(filed("A"), revised("2026-01-26", "B"), amended(2, revisedAt("2026-01-28")))
                .thenKnown("2026-01-27", "A")
                .thenKnown("2026-01-28", "B");
        given(filed("A"), retracted("2026-01-26"), amended(2, retractedAt("2026-01-28")))
                .thenKnown("2026-01-27", "A")
                .thenKnown("2026-01-28", "withdrawn");
    }

    @Test
    void an_amendment_of_a_date_may_put_one_revision_behind_another() {
        given(
                        filed("A"),
                        revised("2026-01-26", "B"),
                        revised("2026-01-28", "C"),
                        amended(3, revisedAt("2026-01-25")))
                .thenKnown("2026-01-25", "C")
                .thenKnown("2026-01-28", "B");
    }

    @Test
    void a_voided_report_says_nothing() {
        given(filed("A"), voided()).thenKnown("2026-01-24", "nothing");
    }

    @Test
    void an_amendment_brings_a_voided_report_back() {
        given(filed("A"), voided(), amended(1, nothing())).thenKnown("2026-01-24", "A");
    }

    @Test
    void versions_meet_end_to_end_on_the_known_clock() {
        Report report = given(filed("A"), revised(REVISED, "B"), retracted("2026-01-28")).report();
        assertThat(report.known().get(0).to()).isEqualTo(report.known().get(1).from());
        assertThat(report.known().get(1).to()).isEqualTo(report.known().get(2).from());
        assertThat(report.known()).noneMatch(Known::empty);
    }

    @Test
    void a_version_that_another_speaks_over_is_never_known() {
        Report report = given(filed("A"), revised("2026-01-24", "B")).report();
        assertThat(report.known()).map(Known::empty).containsExactly(true, false);
    }
}
