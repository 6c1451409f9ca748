package dev.parley.core.report;

import static dev.parley.core.report.Acts.DESK;
import static dev.parley.core.report.Acts.EXTERNAL_ID;
import static dev.parley.core.report.Acts.PUBLISHED;
import static dev.parley.core.report.Acts.REPORT;
import static dev.parley.core.report.Acts.SOURCE;
import static dev.parley.core.report.Acts.WHY;
import static dev.parley.core.report.Acts.amended;
import static dev.parley.core.report.Acts.date;
import static dev.parley.core.report.Acts.filed;
import static dev.parley.core.report.Acts.filedOn;
import static dev.parley.core.report.Acts.heading;
import static dev.parley.core.report.Acts.headline;
import static dev.parley.core.report.Acts.nothing;
import static dev.parley.core.report.Acts.retracted;
import static dev.parley.core.report.Acts.retractedAt;
import static dev.parley.core.report.Acts.revised;
import static dev.parley.core.report.Acts.said;
import static dev.parley.core.report.Acts.voided;
import static dev.parley.core.report.ReportSentences.NOW;

import dev.parley.core.report.Decision.Accepted;
import dev.parley.core.report.Decision.Duplicate;
import dev.parley.core.report.Decision.Refused;
import dev.parley.core.report.Decision.Word;
import dev.parley.core.report.Refusal.ContentDiffers;
import dev.parley.core.report.Refusal.FieldNotAmendable;
import dev.parley.core.report.Refusal.KnownTooFarAhead;
import dev.parley.core.report.Refusal.ReportVoided;
import dev.parley.core.report.Refusal.RetractedBeforePublished;
import dev.parley.core.report.Refusal.RevisedBeforePublished;
import dev.parley.core.report.Refusal.UnknownReport;
import dev.parley.core.report.Refusal.UnknownRevision;
import dev.parley.core.report.ReportEvent.DevelopmentReported;
import dev.parley.core.report.ReportEvent.RecordAmended;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.report.ReportEvent.ReportRetracted;
import dev.parley.core.report.ReportEvent.ReportRevised;
import dev.parley.core.report.ReportEvent.RetractionAmended;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** The Axon shell: every act and every refusal, through Axon's own fixture. */
class ReportAggregateTest {

    private static final String REVISED = "2026-01-25T08:00:00Z";
    private static final ReportFiled FILED =
            new ReportFiled(SOURCE, EXTERNAL_ID, 1, heading(PUBLISHED, null, "A"), 1);
    private static final DevelopmentReported SAID = new DevelopmentReported(said("1", "x"));
    private static final ReportRetracted RETRACTED =
            new ReportRetracted(2, date("2026-01-26"), "The source withdrew it.");
    private static final RecordVoided VOIDED = new RecordVoided(DESK, WHY);

    @Test
    void a_report_is_filed() {
        when(filed("A", said("1", "x"))).expect(Word.FILED, 1, FILED, SAID);
    }

    @Test
    void a_report_first_seen_with_a_revision_is_filed() {
        when(revised(REVISED, "B")).expect(Word.FILED, 1, revision(1));
    }

    @Test
    void a_report_is_revised() {
        when(revised(REVISED, "B"), FILED, SAID).expect(Word.REVISED, 2, revision(2));
    }

    @Test
    void a_report_is_retracted() {
        when(retracted("2026-01-26"), FILED, SAID).expect(Word.RETRACTED, 2, RETRACTED);
    }

    @Test
    void a_version_is_amended() {
        when(amended(1, headline("A2")), FILED, SAID)
                .expect(
                        Word.AMENDED,
                        1,
                        new RecordAmended(1, heading(PUBLISHED, null, "A2"), 1, DESK, WHY),
                        SAID);
    }

    @Test
    void a_withdrawal_is_amended() {
        when(amended(2, retractedAt("2026-01-27")), FILED, SAID, RETRACTED)
                .expect(Word.AMENDED, 2, new RetractionAmended(2, date("2026-01-27"), DESK, WHY));
    }

    @Test
    void a_report_is_voided() {
        when(voided(), FILED, SAID).expect(Word.VOIDED, 1, VOIDED);
    }

    @Test
    void a_voided_report_is_restored_by_an_amendment() {
        when(amended(1, nothing()), FILED, SAID, VOIDED)
                .expect(
                        Word.AMENDED,
                        1,
                        new RecordAmended(1, heading(PUBLISHED, null, "A"), 1, DESK, WHY),
                        SAID);
    }

    @Test
    void an_unknown_report_refuses_every_act_but_a_version() {
        when(retracted("2026-01-26")).expect(new UnknownReport(REPORT));
        when(amended(1, headline("x"))).expect(new UnknownReport(REPORT));
        when(voided()).expect(new UnknownReport(REPORT));
    }

    @Test
    void a_version_that_does_not_exist_is_refused() {
        when(amended(2, headline("x")), FILED, SAID).expect(new UnknownRevision(2, 1));
    }

    @Test
    void other_content_for_the_same_version_is_refused() {
        when(filed("A2"), FILED, SAID).expect(new ContentDiffers(1));
    }

    @Test
    void a_voided_report_refuses_a_new_version() {
        when(revised(REVISED, "B"), FILED, SAID, VOIDED).expect(new ReportVoided());
    }

    @Test
    void a_field_that_the_version_does_not_have_is_refused() {
        when(amended(1, retractedAt("2026-01-26")), FILED, SAID)
                .expect(new FieldNotAmendable("retractedAt", 1));
    }

    @Test
    void a_revision_before_the_publication_is_refused() {
        when(revised("2026-01-23", "B"))
                .expect(new RevisedBeforePublished(date("2026-01-23"), date(PUBLISHED)));
    }

    @Test
    void a_withdrawal_before_the_publication_is_refused() {
        when(retracted("2026-01-23"), FILED, SAID)
                .expect(new RetractedBeforePublished(date("2026-01-23"), date(PUBLISHED)));
    }

    @Test
    void a_version_known_too_far_ahead_is_refused() {
        when(filedOn("2026-03-04T00:00:00Z", "A"))
                .expect(
                        new KnownTooFarAhead(
                                Version.Nature.FILING, Instant.parse("2026-03-04T00:00:00Z"), NOW));
    }

    @Test
    void what_is_recorded_already_is_a_duplicate_that_records_nothing() {
        when(filed("A", said("1", "x")), FILED, SAID).expect(new Duplicate(1, new Sequences(0, 1)));
        when(retracted("2026-01-26"), FILED, SAID, RETRACTED)
                .expect(new Duplicate(2, new Sequences(2, 2)));
        when(amended(1, headline("A")), FILED, SAID).expect(new Duplicate(1, new Sequences(0, 1)));
        when(voided(), FILED, SAID, VOIDED).expect(new Duplicate(1, new Sequences(2, 2)));
    }

    private static ReportRevised revision(int number) {
        return new ReportRevised(SOURCE, EXTERNAL_ID, number, heading(PUBLISHED, REVISED, "B"), 0);
    }

    private static Answer when(ReportCommand command, ReportEvent... given) {
        AggregateTestFixture<ReportAggregate> fixture =
                new AggregateTestFixture<>(ReportAggregate.class);
        fixture.registerCommandTargetResolver(ReportAggregate.TARGET)
                .registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return new Answer(
                given.length == 0
                        ? fixture.givenNoPriorActivity().when(command)
                        : fixture.given(List.of(given)).when(command));
    }

    private record Answer(ResultValidator<ReportAggregate> validator) {

        void expect(Word word, int revision, ReportEvent... events) {
            validator
                    .expectSuccessfulHandlerExecution()
                    .expectResultMessagePayload(new Accepted(word, revision, List.of(events)))
                    .expectEvents((Object[]) events);
        }

        void expect(Refusal refusal) {
            expect(new Refused(refusal));
        }

        void expect(Decision decision) {
            validator
                    .expectSuccessfulHandlerExecution()
                    .expectResultMessagePayload(decision)
                    .expectNoEvents();
        }
    }
}
