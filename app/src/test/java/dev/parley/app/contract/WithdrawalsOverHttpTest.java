package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What the source takes back, and what we do. */
@ExtendWith(Contract.class)
class WithdrawalsOverHttpTest {

    private final Client client;
    private final String talks = Wire.fresh("withdrawn-talks");
    private final ObjectNode report =
            Wire.report(Wire.fresh("withdrawn"), "2026-01-24", Wire.statement(talks, "Peskov"));
    private String id = "";

    WithdrawalsOverHttpTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void file() {
        id = client.filed(report);
    }

    @Test
    void a_retraction_is_a_version_without_developments() {
        Answer answer = client.retract(id, "2026-01-26");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Answer.fields(answer.json()))
                .containsExactly("positions", "report", "revision", "verdict");
        assertThat(answer.text("/verdict")).isEqualTo("retracted");
        assertThat(answer.number("/revision")).isEqualTo(2);
        assertThat(answer.at("/positions/0")).isEqualTo(answer.at("/positions/1"));
        Answer read = client.get("/api/reports/" + id);
        assertThat(read.text("/standing")).isEqualTo("retracted");
        assertThat(read.at("/developments").isArray()).isTrue();
        assertThat(read.at("/developments")).isEmpty();
        assertThat(read.text("/publishedAt")).isEqualTo("2026-01-24");
    }

    @Test
    void a_retracted_report_was_live_before() {
        client.retract(id, "2026-01-26");

        Answer answer = client.get("/api/reports/" + id, "asOf", "2026-01-25");

        assertThat(answer.text("/standing")).isEqualTo("live");
        assertThat(answer.at("/developments")).hasSize(1);
        assertThat(developments("asOf", "2026-01-25")).isEqualTo(1);
        assertThat(developments("asOf", "2026-01-26")).isZero();
    }

    @Test
    void the_same_retraction_again_is_a_duplicate() {
        Answer first = client.retract(id, "2026-01-26T10:00:00+02:00");

        Answer again = client.retract(id, "2026-01-26T08:00:00Z");

        assertThat(again.text("/verdict")).isEqualTo("duplicate");
        assertThat(again.at("/revision")).isEqualTo(first.at("/revision"));
        assertThat(again.at("/positions")).isEqualTo(first.at("/positions"));
    }

    @Test
    void a_report_may_come_back_after_its_retraction() {
        client.retract(id, "2026-01-26");
        client.file(Wire.revised(report, "2026-01-28", Wire.statement(talks, "Ushakov")));

        assertThat(developments("asOf", "2026-01-27")).isZero();
        assertThat(developments("asOf", "2026-01-28")).isEqualTo(1);
    }

    @Test
    void a_retraction_that_arrives_late_speaks_only_until_the_next_revision() {
        client.file(Wire.revised(report, "2026-01-28"));

        client.retract(id, "2026-01-26");

        assertThat(developments("asOf", "2026-01-26")).isZero();
        assertThat(client.get("/api/reports/" + id).text("/standing")).isEqualTo("live");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reason", "retractedAt"})
    void a_retraction_says_when_and_why(String field) {
        ObjectNode retraction = Wire.reason().put("retractedAt", "2026-01-26").without(field);

        Answer answer = client.post("/api/reports/" + id + "/retraction", retraction);

        answer.problem(400, "malformed");
        assertThat(answer.text("/pointer")).isEqualTo("/" + field);
        assertThat(answer.text("/verdict")).isEqualTo("malformed");
    }

    @Test
    void a_retraction_wholly_before_the_publication_is_refused() {
        Answer answer = client.retract(id, "2026-01-23");

        answer.problem(409, "retracted-before-published");
        assertThat(answer.text("/pointer")).isEqualTo("/retractedAt");
    }

    @Test
    void a_voided_report_survives_only_on_the_recorded_clock() {
        String before = client.get("/api/reports").text("/recordedAsOf");

        Answer answer = client.takeBack(id);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/verdict")).isEqualTo("voided");
        assertThat(Answer.fields(answer.json()))
                .containsExactly("positions", "report", "revision", "verdict");
        Answer read = client.get("/api/reports/" + id);
        assertThat(read.text("/standing")).isEqualTo("voided");
        assertThat(read.at("/developments").isArray()).isTrue();
        assertThat(read.at("/developments")).isEmpty();
        assertThat(developments()).isZero();
        assertThat(developments("asOf", "2026-01-24")).isZero();
        assertThat(developments("recordedAsOf", before)).isEqualTo(1);
    }

    @Test
    void voiding_again_is_a_duplicate() {
        Answer first = client.takeBack(id);

        Answer again = client.takeBack(id);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/verdict")).isEqualTo("duplicate");
        assertThat(again.at("/positions")).isEqualTo(first.at("/positions"));
    }

    @Test
    void a_void_gives_its_reason() {
        Answer answer = client.post("/api/reports/" + id + "/void", Wire.object());

        answer.problem(400, "malformed");
        assertThat(answer.text("/pointer")).isEqualTo("/reason");
    }

    @Test
    void what_is_not_recorded_is_neither_retracted_nor_voided() {
        String unknown = "00000000-0000-0000-0000-000000000000";

        client.retract(unknown, "2026-01-26").problem(404, "unknown-report");
        client.takeBack(unknown).problem(404, "unknown-report");
    }

    private int developments(String... clocks) {
        return client.get("/api/negotiations", clocks)
                .at("/negotiations")
                .valueStream()
                .filter(each -> each.path("negotiation").asString().equals(talks))
                .mapToInt(each -> each.path("developments").asInt())
                .sum();
    }
}
