package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import dev.parley.core.log.EventLog;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** An auditor can tell who of us amended or voided a report, as far as it was said. */
@ExtendWith(Contract.class)
class WhoDecidedTest {

    private final Client client;
    private final RunningParley parley;
    private final String source = Wire.fresh("decided");
    private String id = "";

    WhoDecidedTest(Client client, RunningParley parley) {
        this.client = client;
        this.parley = parley;
    }

    @BeforeEach
    void file() {
        id = client.filed(Wire.report(source, "2026-01-24").put("headline", "As sent"));
    }

    @Test
    void the_history_names_who_amended_and_who_voided() {
        client.amend(id, headline("Amended").put("by", "maps-desk"));
        client.retract(id, "2026-01-26");
        client.amend(id, Wire.reason().put("retractedAt", "2026-01-27").put("by", "m.ivanova"));
        takeBack(Wire.reason().put("by", "chief"));

        assertThat(by()).containsExactly(source, "maps-desk", source, "m.ivanova", "chief");
    }

    @Test
    void it_was_parley_unless_it_is_said() {
        client.amend(id, headline("Amended"));
        takeBack(Wire.reason());

        assertThat(by()).containsExactly(source, "parley", "parley");
    }

    @Test
    void who_decided_does_not_make_another_act() {
        client.amend(id, headline("Amended").put("by", "maps-desk"));
        Answer again = client.amend(id, headline("Amended").put("by", "m.ivanova"));
        takeBack(Wire.reason().put("by", "maps-desk"));
        Answer voided = takeBack(Wire.reason().put("by", "m.ivanova"));

        assertThat(again.text("/verdict")).isEqualTo("duplicate");
        assertThat(voided.text("/verdict")).isEqualTo("duplicate");
        assertThat(by()).containsExactly(source, "maps-desk", "maps-desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amendments", "void"})
    void who_decided_is_named_by_a_slug(String act) {
        Answer answer =
                client.post(
                        "/api/reports/%s/%s".formatted(id, act),
                        Wire.reason().put("by", "The maps desk"));

        answer.problem(400, "malformed");
        assertThat(answer.text("/pointer")).isEqualTo("/by");
    }

    @Test
    void an_amendment_that_an_earlier_parley_stored_is_read_and_amended_on() {
        storeInFirstVersion(
                "record-amended",
                """
                {"reason":"Misread.","revision":1,"headline":"Amended long ago",\
                "publishedAt":"2026-01-24","developments":0}\
                """);
        Answer again = client.amend(id, headline("Amended long ago"));
        client.amend(id, headline("Amended today").put("by", "maps-desk"));

        assertThat(again.text("/verdict")).isEqualTo("duplicate");
        assertThat(by()).containsExactly(source, "parley", "maps-desk");
        assertThat(history().text("/entries/2/changes/0/was")).isEqualTo("Amended long ago");
        assertThat(client.get("/api/reports/" + id).text("/headline")).isEqualTo("Amended today");
    }

    @Test
    void every_act_that_an_earlier_parley_stored_is_in_the_history() {
        client.retract(id, "2026-01-26");
        storeInFirstVersion(
                "retraction-amended",
                """
                {"revision":2,"retractedAt":"2026-01-27","reason":"Misread."}\
                """);
        storeInFirstVersion(
                "record-voided",
                """
                {"reason":"A hoax."}\
                """);

        assertThat(takeBack(Wire.reason()).text("/verdict")).isEqualTo("duplicate");
        assertThat(by()).containsExactly(source, source, "parley", "parley");
        assertThat(history().texts("/entries", "reason"))
                .containsExactly("", "Wrong.", "Misread.", "A hoax.");
    }

    /** Appends to the report, under the lock of the log, what no door writes any more. */
    private void storeInFirstVersion(String type, String payload) {
        EventLog log = parley.part(EventLog.class);
        new TransactionTemplate(parley.part(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> {
                    log.lock();
                    insert(type, payload);
                    log.wakeReaders();
                });
    }

    private void insert(String type, String payload) {
        JdbcClient.create(parley.part(DataSource.class))
                .sql(
                        """
                        insert into event (
                            position, stream, sequence, id, type, version,
                            recorded_at, payload, metadata)
                        select max(position) + 1, :report,
                            max(sequence) filter (where stream = :report) + 1,
                            gen_random_uuid(), :type, '1',
                            greatest(
                                clock_timestamp(), max(recorded_at) + interval '1 microsecond'),
                            convert_to(:payload, 'UTF8'), '{}'
                        from event
                        """)
                .param("report", id)
                .param("type", type)
                .param("payload", payload)
                .update();
    }

    private Answer takeBack(ObjectNode voiding) {
        return client.post("/api/reports/" + id + "/void", voiding);
    }

    private static ObjectNode headline(String headline) {
        return Wire.reason().put("headline", headline);
    }

    private List<String> by() {
        return history().texts("/entries", "by");
    }

    private Answer history() {
        return client.get("/api/reports/" + id + "/history");
    }
}
