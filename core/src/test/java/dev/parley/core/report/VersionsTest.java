package dev.parley.core.report;

import static dev.parley.core.report.Acts.DESK;
import static dev.parley.core.report.Acts.EXTERNAL_ID;
import static dev.parley.core.report.Acts.PUBLISHED;
import static dev.parley.core.report.Acts.REPORT;
import static dev.parley.core.report.Acts.SOURCE;
import static dev.parley.core.report.Acts.WHY;
import static dev.parley.core.report.Acts.amended;
import static dev.parley.core.report.Acts.date;
import static dev.parley.core.report.Acts.developments;
import static dev.parley.core.report.Acts.filed;
import static dev.parley.core.report.Acts.heading;
import static dev.parley.core.report.Acts.headline;
import static dev.parley.core.report.Acts.retracted;
import static dev.parley.core.report.Acts.retractedAt;
import static dev.parley.core.report.Acts.revised;
import static dev.parley.core.report.Acts.said;
import static dev.parley.core.report.Acts.voided;
import static dev.parley.core.report.ReportSentences.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.report.Decision.Word;
import dev.parley.core.report.Refusal.UnknownReport;
import dev.parley.core.report.ReportEvent.DevelopmentReported;
import dev.parley.core.report.ReportEvent.RecordAmended;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.report.ReportEvent.ReportRetracted;
import dev.parley.core.report.ReportEvent.ReportRevised;
import dev.parley.core.report.ReportEvent.RetractionAmended;
import org.junit.jupiter.api.Test;

/** "A report is a set of versions": what each act records, and what it is called. */
class VersionsTest {

    private static final String REVISED = "2026-01-25T08:00:00Z";

    @Test
    void a_filing_is_recorded_whole_with_one_event_for_each_development() {
        given().when(filed("First talks", said("1", "one"), said("2", "two")))
                .thenAnswered(Word.FILED, 1)
                .thenRecorded(
                        new ReportFiled(
                                SOURCE, EXTERNAL_ID, 1, heading(PUBLISHED, null, "First talks"), 2),
                        new DevelopmentReported(said("1", "one")),
                        new DevelopmentReported(said("2", "two")));
    }

    @Test
    void a_report_without_developments_is_filed_too() {
        given().when(filed("Not coded yet"))
                .thenAnswered(Word.FILED, 1)
                .thenRecorded(
                        new ReportFiled(
                                SOURCE,
                                EXTERNAL_ID,
                                1,
                                heading(PUBLISHED, null, "Not coded yet"),
                                0));
    }

    @Test
    void a_revision_is_recorded_whole_also_where_it_repeats_the_version_before() {
        given(filed("First talks", said("1", "one")))
                .when(revised(REVISED, "Talks", said("1", "one")))
                .thenAnswered(Word.REVISED, 2)
                .thenRecorded(
                        new ReportRevised(
                                SOURCE, EXTERNAL_ID, 2, heading(PUBLISHED, REVISED, "Talks"), 1),
                        new DevelopmentReported(said("1", "one")));
    }

    @Test
    void a_withdrawal_is_a_version_without_developments() {
        given(filed("First talks", said("1", "one")))
                .when(retracted("2026-01-26"))
                .thenAnswered(Word.RETRACTED, 2)
                .thenRecorded(
                        new ReportRetracted(2, date("2026-01-26"), "The source withdrew it."));
    }

    @Test
    void an_amendment_records_the_amended_version_whole_under_its_own_number() {
        given(filed("First talks", said("1", "one")), revised(REVISED, "Talks"))
                .when(amended(1, headline("The first talks")))
                .thenAnswered(Word.AMENDED, 1)
                .thenRecorded(
                        new RecordAmended(
                                1, heading(PUBLISHED, null, "The first talks"), 1, DESK, WHY),
                        new DevelopmentReported(said("1", "one")));
    }

    @Test
    void an_amendment_of_the_developments_leaves_the_heading_as_it_is() {
        given(filed("First talks", said("1", "one")))
                .when(amended(1, developments(said("1", "uno"), said("2", "due"))))
                .thenRecorded(
                        new RecordAmended(1, heading(PUBLISHED, null, "First talks"), 2, DESK, WHY),
                        new DevelopmentReported(said("1", "uno")),
                        new DevelopmentReported(said("2", "due")));
    }

    @Test
    void an_amendment_may_leave_no_development() {
        given(filed("First talks", said("1", "one")))
                .when(amended(1, developments()))
                .thenRecorded(
                        new RecordAmended(
                                1, heading(PUBLISHED, null, "First talks"), 0, DESK, WHY));
    }

    @Test
    void an_amendment_of_a_withdrawal_changes_its_moment() {
        given(filed("First talks"), retracted("2026-01-26"))
                .when(amended(2, retractedAt("2026-01-27")))
                .thenAnswered(Word.AMENDED, 2)
                .thenRecorded(new RetractionAmended(2, date("2026-01-27"), DESK, WHY));
    }

    @Test
    void a_void_takes_the_whole_report_back() {
        given(filed("First talks"), revised(REVISED, "Talks"))
                .when(voided())
                .thenAnswered(Word.VOIDED, 2)
                .thenRecorded(new RecordVoided(DESK, WHY))
                .thenKnown("2026-02-01", "nothing");
    }

    @Test
    void nothing_but_a_version_can_be_recorded_of_an_unknown_report() {
        given().when(retracted("2026-01-26")).thenRefused(new UnknownReport(REPORT));
        given().when(amended(1, headline("x"))).thenRefused(new UnknownReport(REPORT));
        given().when(amended(null, headline("x"))).thenRefused(new UnknownReport(REPORT));
        given().when(voided()).thenRefused(new UnknownReport(REPORT));
    }

    @Test
    void a_version_holds_what_was_sent_beside_what_it_was_amended_to() {
        Report report =
                given(filed("First talks", said("1", "one")), amended(1, headline("Talks")))
                        .report();
        Version version = report.version(1);
        assertThat(version.sent()).isEqualTo(filed("First talks", said("1", "one")).content());
        assertThat(version.held()).isEqualTo(filed("Talks", said("1", "one")).content());
    }
}
