package dev.parley.core.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.core.report.Amendment;
import dev.parley.core.report.Decision;
import dev.parley.core.report.Heading;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.ReportAggregate;
import dev.parley.core.report.ReportCommand;
import dev.parley.core.report.ReportCommand.AmendRecord;
import dev.parley.core.report.ReportCommand.VoidRecord;
import dev.parley.core.report.ReportEvent.Act;
import dev.parley.core.report.ReportEvent.RecordAmended;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.report.ReportEvent.ReportRetracted;
import dev.parley.core.report.ReportEvent.RetractionAmended;
import dev.parley.core.report.ReportId;
import dev.parley.core.testing.TestDatabase;
import dev.parley.core.time.Edtf;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A log that an earlier Parley began, when it was not recorded yet who of us decided. */
class OlderVersionsTest {

    private static final ReportId REPORT = ReportId.of("cgtn", "a/1");
    private static final Act[] RECORDED = {
        new ReportFiled("cgtn", "a/1", 1, heading("As filed"), 0),
        new RecordAmended(1, heading("As amended"), 0, "parley", "Misread."),
        new ReportRetracted(2, Edtf.parse("2026-01-26"), "Withdrawn."),
        new RetractionAmended(2, Edtf.parse("2026-01-27"), "parley", "Misread."),
        new RecordVoided("parley", "A hoax.")
    };

    private final DataSource dataSource = TestDatabase.fresh();
    private final LogFixture log = LogFixture.on(dataSource);
    private final ReportLog reportLog = new ReportLog(log.log());
    private final LogStorageEngine engine =
            new LogStorageEngine(
                    log.log(),
                    new EventSerializer(),
                    Jackson3Serializer.builder().build(),
                    log.transactions());
    private final Wakeups wakeups = Wakeups.over(dataSource);
    private final EventSourcingRepository<ReportAggregate> reports = reports();

    @BeforeEach
    void write() {
        write(
                "report-filed",
                """
                {"source":"cgtn","externalId":"a/1","revision":1,"headline":"As filed",\
                "publishedAt":"2026-01-24","developments":0}\
                """);
        write(
                "record-amended",
                """
                {"reason":"Misread.","revision":1,"headline":"As amended",\
                "publishedAt":"2026-01-24","developments":0}\
                """);
        write(
                "report-retracted",
                """
                {"revision":2,"retractedAt":"2026-01-26","reason":"Withdrawn."}\
                """);
        write(
                "retraction-amended",
                """
                {"revision":2,"retractedAt":"2026-01-27","reason":"Misread."}\
                """);
        write(
                "record-voided",
                """
                {"reason":"A hoax."}\
                """);
    }

    @AfterEach
    void close() {
        wakeups.close();
    }

    @Test
    void axon_reads_it_as_if_it_were_written_today() {
        assertThat(engine.readEvents(null, false).<Object>map(EventMessage::getPayload))
                .containsExactly((Object[]) RECORDED);
        assertThat(engine.readEvents(REPORT.toString()).asStream())
                .<Object>map(EventMessage::getPayload)
                .containsExactly((Object[]) RECORDED);
    }

    @Test
    void the_acts_of_a_report_are_read_as_if_they_were_written_today() {
        assertThat(reportLog.acts(REPORT, Instant.now()))
                .extracting(RecordedAct::act)
                .containsExactly(RECORDED);
    }

    @Test
    void a_report_decides_on_what_it_says() {
        assertThat(decide(new VoidRecord(REPORT, "maps-desk", "A hoax.")))
                .isInstanceOf(Decision.Duplicate.class);
        assertThat(decide(amendment("As amended"))).isInstanceOf(Decision.Accepted.class);
        assertThat(decide(amendment("As amended"))).isInstanceOf(Decision.Duplicate.class);
        assertThat(reportLog.acts(REPORT, Instant.now()).getLast().act())
                .isEqualTo(
                        new RecordAmended(1, heading("As amended"), 0, "maps-desk", "Restored."));
    }

    @Test
    void what_was_stored_stays_as_it_is_beside_what_is_written_today() {
        List<String> before = stored();

        decide(amendment("As amended again"));

        assertThat(stored().subList(0, before.size())).isEqualTo(before);
        assertThat(stored())
                .last()
                .asString()
                .startsWith("record-amended 2 {\"by\":\"maps-desk\",\"reason\":\"Restored.\",");
    }

    @Test
    void a_log_that_a_newer_parley_went_on_with_is_refused_and_not_guessed_at() {
        log.jdbc().sql("update event set version = '3' where type = 'record-amended'").update();

        assertRefused(() -> engine.readEvents(null, false).forEach(EventMessage::getPayload));
        assertRefused(() -> reportLog.acts(REPORT, Instant.now()));
        assertRefused(() -> decide(amendment("As amended")));
    }

    private static void assertRefused(ThrowingCallable read) {
        assertThatThrownBy(read)
                .hasStackTraceContaining("'record-amended' is stored in version '3'; this Parley")
                .hasStackTraceContaining("up to version 2");
    }

    private void write(String type, String payload) {
        log.jdbc()
                .sql(
                        """
                        insert into event (
                            position, stream, sequence, id, type, version,
                            recorded_at, payload, metadata)
                        select count(*) + 1, ?, count(*), ?, ?, '1', clock_timestamp(), ?, '{}'
                        from event
                        """)
                .params(REPORT.toString(), UUID.randomUUID().toString(), type)
                .param(payload.getBytes(UTF_8))
                .update();
    }

    private List<String> stored() {
        return log.log().read(0, 100).stream()
                .map(entry ->
                        String.join(
                                " ",
                                entry.type(),
                                entry.version(),
                                new String(entry.payload(), UTF_8)))
                .toList();
    }

    private Decision decide(ReportCommand command) {
        var message = new GenericCommandMessage<>(command);
        return log.inTransaction(() ->
                DefaultUnitOfWork.startAndGet(message)
                        .executeWithResult(
                                () -> (Decision) reports.load(REPORT.toString()).handle(message))
                        .getPayload());
    }

    private EventSourcingRepository<ReportAggregate> reports() {
        return EventSourcingRepository.builder(ReportAggregate.class)
                .eventStore(new LogEventStore(engine, wakeups))
                .parameterResolverFactory(
                        MultiParameterResolverFactory.ordered(
                                ClasspathParameterResolverFactory.forClass(ReportAggregate.class),
                                new SimpleResourceParameterResolverFactory(
                                        List.of(Clock.systemUTC()))))
                .build();
    }

    private static AmendRecord amendment(String headline) {
        return new AmendRecord(
                REPORT,
                1,
                new Amendment(null, null, null, null, headline, null, null),
                "maps-desk",
                "Restored.");
    }

    private static Heading heading(String headline) {
        return new Heading(Edtf.parse("2026-01-24"), null, null, headline, null);
    }
}
