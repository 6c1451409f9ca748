package dev.parley.core.report;

import static dev.parley.core.report.Acts.PUBLISHED;
import static dev.parley.core.report.Acts.REPORT;
import static dev.parley.core.report.Acts.amended;
import static dev.parley.core.report.Acts.date;
import static dev.parley.core.report.Acts.developments;
import static dev.parley.core.report.Acts.filed;
import static dev.parley.core.report.Acts.heading;
import static dev.parley.core.report.Acts.headline;
import static dev.parley.core.report.Acts.nothing;
import static dev.parley.core.report.Acts.publishedAt;
import static dev.parley.core.report.Acts.retracted;
import static dev.parley.core.report.Acts.retractedAt;
import static dev.parley.core.report.Acts.revised;
import static dev.parley.core.report.Acts.revisedAt;
import static dev.parley.core.report.Acts.said;
import static dev.parley.core.report.Acts.voided;
import static dev.parley.core.report.ReportSentences.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.report.Decision.Word;
import dev.parley.core.report.Refusal.ContentDiffers;
import dev.parley.core.report.Refusal.FieldNotAmendable;
import dev.parley.core.report.Refusal.ReportVoided;
import dev.parley.core.report.Refusal.UnknownRevision;
import dev.parley.core.report.ReportCommand.AmendRecord;
import dev.parley.core.report.ReportCommand.VoidRecord;
import dev.parley.core.report.ReportEvent.RecordAmended;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.Stated.Content;
import org.junit.jupiter.api.Test;

/** "Identity", its second half: amendments, and reports that are voided. */
class AmendmentTest {

    @Test
    void an_amendment_may_change_every_field_of_the_heading() {
        Amendment all =
                new Amendment(
                        date("2026-01-23"),
                        date("2026-01-27"),
                        null,
                        "https://example.org/a",
                        "B2",
                        "uk",
                        null);
        Report report =
                given(filed("A"), revised("2026-01-26", "B", said("1", "x")), amended(2, all))
                        .report();
        assertThat(report.version(2).held())
                .isEqualTo(
                        Acts.record(
                                        new Heading(
                                                date("2026-01-23"),
                                                date("2026-01-27"),
                                                "https://example.org/a",
                                                "B2",
                                                "uk"),
                                        said("1", "x"))
                                .content());
    }

    @Test
    void an_amendment_without_a_number_is_of_the_version_known_latest() {
        given(revised("2026-01-28", "C"), revised("2026-01-26", "B"), filed("A"))
                .when(amended(null, headline("C2")))
                .thenAnswered(Word.AMENDED, 1);
    }

    @Test
    void an_amendment_that_changes_nothing_is_a_duplicate() {
        given(filed("A", said("1", "x")))
                .when(amended(1, nothing()))
                .thenDuplicate(1)
                .when(amended(1, headline("A")))
                .thenDuplicate(1)
                .when(amended(1, developments(said("1", "x"))))
                .thenDuplicate(1);
    }

    @Test
    void who_of_us_decided_and_why_is_recorded_and_does_not_count_for_sameness() {
        given(filed("A"))
                .when(new AmendRecord(REPORT, 1, headline("A2"), "maps-desk", "Misread."))
                .thenRecorded(
                        new RecordAmended(
                                1, heading(PUBLISHED, null, "A2"), 0, "maps-desk", "Misread."))
                .when(new AmendRecord(REPORT, 1, headline("A2"), "m.ivanova", "Mistyped."))
                .thenDuplicate(1)
                .when(new VoidRecord(REPORT, "maps-desk", "A hoax."))
                .thenRecorded(new RecordVoided("maps-desk", "A hoax."))
                .when(new VoidRecord(REPORT, "m.ivanova", "Spam."))
                .thenDuplicate(1);
    }

    @Test
    void the_same_amendment_again_is_a_duplicate_that_names_the_first() {
        given(filed("A", said("1", "x")), amended(1, headline("A2")))
                .when(amended(1, headline("A2")))
                .thenDuplicate(1)
                .thenSaidAt(2, 3);
    }

    @Test
    void an_amendment_back_to_what_the_source_sent_changes_something() {
        given(filed("A"), amended(1, headline("A2")))
                .when(amended(1, headline("A")))
                .thenAnswered(Word.AMENDED, 1);
    }

    @Test
    void amendments_add_up() {
        Report report =
                given(
                                filed("A"),
                                amended(1, headline("A2")),
                                amended(1, developments(said("1", "x"))))
                        .report();
        assertThat(report.version(1).held()).isEqualTo(filed("A2", said("1", "x")).content());
    }

    @Test
    void an_amendment_of_a_version_that_does_not_exist_is_refused() {
        given(filed("A"), retracted("2026-01-26"))
                .when(amended(3, headline("x")))
                .thenRefused(new UnknownRevision(3, 2))
                .when(amended(0, headline("x")))
                .thenRefused(new UnknownRevision(0, 2));
    }

    @Test
    void a_withdrawal_has_no_content_to_amend() {
        given(filed("A"), retracted("2026-01-26"))
                .when(amended(2, headline("x")))
                .thenRefused(new FieldNotAmendable("headline", 2))
                .when(amended(2, developments(said("1", "x"))))
                .thenRefused(new FieldNotAmendable("developments", 2))
                .when(amended(2, publishedAt("2026-01-23")))
                .thenRefused(new FieldNotAmendable("publishedAt", 2));
    }

    @Test
    void a_version_with_content_has_no_withdrawal_to_amend() {
        given(filed("A"), revised("2026-01-26", "B"))
                .when(amended(1, retractedAt("2026-01-27")))
                .thenRefused(new FieldNotAmendable("retractedAt", 1))
                .when(amended(2, retractedAt("2026-01-27")))
                .thenRefused(new FieldNotAmendable("retractedAt", 2));
    }

    @Test
    void an_amendment_counts_for_its_own_version_alone() {
        Report report =
                given(filed("A"), revised("2026-01-26", "B"), amended(1, headline("A2"))).report();
        assertThat(((Content) report.version(2).held()).heading().headline()).isEqualTo("B");
    }

    @Test
    void a_voided_report_that_arrives_again_is_a_duplicate_and_stays_voided() {
        given(filed("A"), voided())
                .when(filed("A"))
                .thenDuplicate(1)
                .thenKnown("2026-02-01", "nothing");
    }

    @Test
    void a_voided_report_that_arrives_again_and_differs_is_refused() {
        given(filed("A"), voided()).when(filed("A2")).thenRefused(new ContentDiffers(1));
    }

    @Test
    void a_voided_report_refuses_a_new_version() {
        given(filed("A"), voided())
                .when(revised("2026-01-26", "B"))
                .thenRefused(new ReportVoided());
    }

    @Test
    void a_voided_report_refuses_a_withdrawal() {
        given(filed("A"), voided()).when(retracted("2026-01-26")).thenRefused(new ReportVoided());
    }

    @Test
    void a_report_that_is_voided_already_is_a_duplicate() {
        given(filed("A", said("1", "x")), voided())
                .when(voided())
                .thenDuplicate(1)
                .thenSaidAt(2, 2);
    }

    @Test
    void an_amendment_restores_a_voided_report() {
        given(filed("A"), revised("2026-01-26", "B"), voided())
                .when(amended(1, headline("A2")))
                .thenAnswered(Word.AMENDED, 1)
                .thenKnown("2026-01-24", "A2")
                .thenKnown("2026-01-26", "B");
    }

    @Test
    void an_amendment_that_changes_nothing_restores_a_voided_report_too() {
        given(filed("A"), voided())
                .when(amended(null, nothing()))
                .thenAnswered(Word.AMENDED, 1)
                .thenKnown("2026-01-24", "A");
    }

    @Test
    void a_restored_report_can_be_revised_and_voided_again() {
        given(filed("A"), voided(), amended(1, nothing()))
                .when(revised("2026-01-26", "B"))
                .thenAnswered(Word.REVISED, 2)
                .when(voided())
                .thenAnswered(Word.VOIDED, 2);
    }

    @Test
    void a_refused_amendment_does_not_restore_a_voided_report() {
        given(filed("A"), voided())
                .when(amended(1, retractedAt("2026-01-26")))
                .thenRefused(new FieldNotAmendable("retractedAt", 1))
                .thenKnown("2026-01-24", "nothing");
    }

    @Test
    void a_revision_may_be_amended_to_another_moment() {
        given(filed("A"), revised("2026-01-26", "B"))
                .when(amended(2, revisedAt("2026-01-27")))
                .thenAnswered(Word.AMENDED, 2);
    }
}
