package dev.parley.core.report;

import static dev.parley.core.report.Acts.amended;
import static dev.parley.core.report.Acts.date;
import static dev.parley.core.report.Acts.filed;
import static dev.parley.core.report.Acts.filedOn;
import static dev.parley.core.report.Acts.publishedAt;
import static dev.parley.core.report.Acts.retracted;
import static dev.parley.core.report.Acts.retractedAt;
import static dev.parley.core.report.Acts.revised;
import static dev.parley.core.report.Acts.revisedAt;
import static dev.parley.core.report.ReportSentences.NOW;
import static dev.parley.core.report.ReportSentences.given;

import dev.parley.core.report.Decision.Word;
import dev.parley.core.report.Refusal.KnownTooFarAhead;
import dev.parley.core.report.Refusal.RetractedBeforePublished;
import dev.parley.core.report.Refusal.RevisedBeforePublished;
import dev.parley.core.report.Version.Nature;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** "Identity", its last sentence: dates that are refused. Now is noon of 1 March 2026, UTC. */
class DatesTest {

    private static final String A_DAY_AHEAD = "2026-03-02T12:00:00Z";
    private static final String FURTHER = "2026-03-02T12:00:00.000001Z";

    @Test
    void a_revision_wholly_before_the_publication_is_refused() {
        given().when(revised("2026-01-23", "B"))
                .thenRefused(new RevisedBeforePublished(date("2026-01-23"), date("2026-01-24")))
                .when(revised("2026-01-23T23:59:59.999999Z", "B"))
                .thenRefused(
                        new RevisedBeforePublished(
                                date("2026-01-23T23:59:59.999999Z"), date("2026-01-24")));
    }

    @Test
    void a_revision_that_may_have_been_after_the_publication_is_accepted() {
        given().when(revised("2026-01-24T00:00:00Z", "B"))
                .thenAnswered(Word.FILED, 1)
                .when(revised("2026-01", "C"))
                .thenAnswered(Word.REVISED, 2)
                .when(revised("2026-01-20/2026-01-24", "D"))
                .thenAnswered(Word.REVISED, 3);
    }

    @Test
    void a_withdrawal_wholly_before_the_publication_is_refused() {
        given(filed("A"))
                .when(retracted("2026-01-23"))
                .thenRefused(new RetractedBeforePublished(date("2026-01-23"), date("2026-01-24")));
    }

    @Test
    void a_withdrawal_on_the_day_of_publication_is_accepted() {
        given(filed("A")).when(retracted("2026-01-24T00:00:00Z")).thenAnswered(Word.RETRACTED, 2);
    }

    @Test
    void an_amendment_may_not_put_a_publication_after_its_revision_or_its_withdrawal() {
        given(filed("A"), retracted("2026-01-26"))
                .when(amended(1, publishedAt("2026-01-27")))
                .thenRefused(new RetractedBeforePublished(date("2026-01-26"), date("2026-01-27")));
        given(revised("2026-01-26", "B"))
                .when(amended(1, publishedAt("2026-01-27")))
                .thenRefused(new RevisedBeforePublished(date("2026-01-26"), date("2026-01-27")));
    }

    @Test
    void an_amendment_may_not_put_a_revision_or_a_withdrawal_before_the_publication() {
        given(filed("A"), revised("2026-01-26", "B"))
                .when(amended(2, revisedAt("2026-01-23")))
                .thenRefused(new RevisedBeforePublished(date("2026-01-23"), date("2026-01-24")));
        given(filed("A"), retracted("2026-01-26"))
                .when(amended(2, retractedAt("2026-01-23")))
                .thenRefused(new RetractedBeforePublished(date("2026-01-23"), date("2026-01-24")));
    }

    @Test
    void a_publication_24_hours_ahead_is_accepted() {
        given().when(filedOn(A_DAY_AHEAD, "A")).thenAnswered(Word.FILED, 1);
    }

    @Test
    void a_publication_more_than_24_hours_ahead_is_refused() {
        given().when(filedOn(FURTHER, "A"))
                .thenRefused(new KnownTooFarAhead(Nature.FILING, Instant.parse(FURTHER), NOW));
    }

    @Test
    void an_imprecise_publication_is_ahead_by_the_end_of_its_span() {
        given().when(filedOn("2026-03-01", "A")).thenAnswered(Word.FILED, 1);
        given().when(filedOn("2026-03", "A"))
                .thenRefused(
                        new KnownTooFarAhead(
                                Nature.FILING, Instant.parse("2026-03-31T23:59:59.999999Z"), NOW));
    }

    @Test
    void a_revision_or_a_withdrawal_more_than_24_hours_ahead_is_refused() {
        given(filed("A"))
                .when(revised(FURTHER, "B"))
                .thenRefused(new KnownTooFarAhead(Nature.REVISION, Instant.parse(FURTHER), NOW))
                .when(retracted(FURTHER))
                .thenRefused(new KnownTooFarAhead(Nature.WITHDRAWAL, Instant.parse(FURTHER), NOW));
    }

    @Test
    void an_amendment_to_more_than_24_hours_ahead_is_refused() {
        given(filed("A"), retracted("2026-01-26"))
                .when(amended(2, retractedAt(FURTHER)))
                .thenRefused(new KnownTooFarAhead(Nature.WITHDRAWAL, Instant.parse(FURTHER), NOW));
    }

    @Test
    void a_filing_that_a_revision_makes_known_in_time_is_accepted() {
        given(revised("2026-02-01", "B")).when(filedOn("2026", "A")).thenAnswered(Word.REVISED, 2);
    }
}
