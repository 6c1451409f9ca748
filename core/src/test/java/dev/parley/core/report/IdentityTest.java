package dev.parley.core.report;

import static dev.parley.core.report.Acts.amended;
import static dev.parley.core.report.Acts.filed;
import static dev.parley.core.report.Acts.filedOn;
import static dev.parley.core.report.Acts.headline;
import static dev.parley.core.report.Acts.retracted;
import static dev.parley.core.report.Acts.revised;
import static dev.parley.core.report.Acts.revisedAt;
import static dev.parley.core.report.Acts.said;
import static dev.parley.core.report.ReportSentences.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.report.Decision.Word;
import dev.parley.core.report.Refusal.ContentDiffers;
import org.junit.jupiter.api.Test;

/** "Identity": when a version was seen before, and when it is new. */
class IdentityTest {

    private static final String REVISED = "2026-01-25T08:00:00Z";

    @Test
    void the_same_filing_again_is_a_duplicate() {
        given(filed("A", said("1", "one")))
                .when(filed("A", said("1", "one")))
                .thenDuplicate(1)
                .thenSaidAt(0, 1);
    }

    @Test
    void the_same_version_again_is_a_duplicate_however_old() {
        given(filed("A"), revised(REVISED, "B", said("1", "x")), retracted("2026-01-26"))
                .when(filed("A"))
                .thenDuplicate(1)
                .thenSaidAt(0, 0)
                .when(revised(REVISED, "B", said("1", "x")))
                .thenDuplicate(2)
                .thenSaidAt(1, 2)
                .when(retracted("2026-01-26"))
                .thenDuplicate(3)
                .thenSaidAt(3, 3);
    }

    @Test
    void the_same_filing_with_other_content_is_refused() {
        given(filed("A"), revised(REVISED, "B"))
                .when(filed("A2"))
                .thenRefused(new ContentDiffers(1));
    }

    @Test
    void the_same_filing_with_another_publication_is_refused() {
        given(filed("A")).when(filedOn("2026-01-23", "A")).thenRefused(new ContentDiffers(1));
    }

    @Test
    void the_same_revision_with_other_developments_is_refused() {
        given(filed("A"), revised(REVISED, "B", said("1", "x")))
                .when(revised(REVISED, "B", said("1", "y")))
                .thenRefused(new ContentDiffers(2));
    }

    @Test
    void the_order_of_developments_matters() {
        given(filed("A", said("1", "x"), said("2", "y")))
                .when(filed("A", said("2", "y"), said("1", "x")))
                .thenRefused(new ContentDiffers(1));
    }

    @Test
    void the_spelling_of_an_offset_does_not_make_another_version() {
        given(filed("A"), revised(REVISED, "B"))
                .when(revised("2026-01-25T12:00:00+04:00", "B"))
                .thenDuplicate(2)
                .when(revised("2026-01-25T12:00:00+04:00", "C"))
                .thenRefused(new ContentDiffers(2));
    }

    @Test
    void the_spelling_of_an_offset_does_not_make_other_content() {
        given(filedOn("2026-01-24T10:00:00+04:00", "A"))
                .when(filedOn("2026-01-24T06:00:00Z", "A"))
                .thenDuplicate(1);
    }

    @Test
    void the_spelling_of_an_offset_does_not_make_another_withdrawal() {
        given(filed("A"), retracted(REVISED))
                .when(retracted("2026-01-25T12:00:00+04:00"))
                .thenDuplicate(2);
    }

    @Test
    void a_version_not_seen_yet_is_filed_if_it_is_the_first() {
        given().when(revised(REVISED, "B")).thenAnswered(Word.FILED, 1);
    }

    @Test
    void a_filing_that_arrives_after_its_revision_is_a_revision_of_the_record() {
        given(revised(REVISED, "B")).when(filed("A")).thenAnswered(Word.REVISED, 2);
    }

    @Test
    void a_version_earlier_than_others_is_revised_like_one_later() {
        given(filed("A"), revised(REVISED, "B"))
                .when(revised("2026-01-25T07:00:00Z", "C"))
                .thenAnswered(Word.REVISED, 3)
                .when(revised("2026-01-27", "D"))
                .thenAnswered(Word.REVISED, 4);
    }

    @Test
    void a_revision_may_say_exactly_what_the_version_before_it_said() {
        given(filed("A"), revised(REVISED, "A"))
                .when(revised("2026-01-26", "A"))
                .thenAnswered(Word.REVISED, 3);
    }

    @Test
    void revisions_are_numbered_as_they_were_recorded_withdrawals_included() {
        Report report =
                given(revised("2026-01-28", "C"), retracted("2026-01-26"), filed("A")).report();
        assertThat(report.versions()).map(Version::revision).containsExactly(1, 2, 3);
        assertThat(report.known()).map(k -> k.version().revision()).containsExactly(3, 2, 1);
    }

    @Test
    void content_is_compared_with_what_the_source_sent_and_never_with_an_amendment() {
        given(filed("A"), amended(1, headline("A2")))
                .when(filed("A"))
                .thenDuplicate(1)
                .when(filed("A2"))
                .thenRefused(new ContentDiffers(1));
    }

    @Test
    void a_revision_is_known_by_the_date_that_the_source_sent_and_not_by_an_amended_one() {
        given(filed("A"), revised("2026-01-26", "B"), amended(2, revisedAt("2026-01-28")))
                .when(revised("2026-01-26", "B"))
                .thenDuplicate(2)
                .when(revised("2026-01-28", "C"))
                .thenAnswered(Word.REVISED, 3);
    }

    @Test
    void a_withdrawal_and_a_revision_of_one_instant_are_two_versions() {
        given(filed("A"), revised(REVISED, "B"))
                .when(retracted(REVISED))
                .thenAnswered(Word.RETRACTED, 3);
    }

    @Test
    void a_second_withdrawal_at_another_moment_is_another_version() {
        given(filed("A"), retracted("2026-01-26"))
                .when(retracted("2026-01-27"))
                .thenAnswered(Word.RETRACTED, 3);
    }
}
