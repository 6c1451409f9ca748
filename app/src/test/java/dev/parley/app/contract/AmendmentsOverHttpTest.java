package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(Contract.class)
class AmendmentsOverHttpTest {

    private final Client client;
    private final String talks = Wire.fresh("amended-talks");
    private final ObjectNode report =
            Wire.report(Wire.fresh("amended"), "2026-01-24", Wire.statement(talks, "Peskov"))
                    .put("headline", "As sent");
    private String id = "";

    AmendmentsOverHttpTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void file() {
        id = client.filed(report);
    }

    @Test
    void an_amendment_is_of_the_version_known_latest_unless_it_says_which() {
        client.filed(Wire.revised(report, "2026-01-27"));
        client.filed(Wire.revised(report, "2026-01-26"));

        Answer answer = client.amend(id, Wire.reason().put("headline", "As amended"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Answer.fields(answer.json()))
                .containsExactly("positions", "report", "revision", "verdict");
        assertThat(answer.text("/verdict")).isEqualTo("amended");
        assertThat(answer.text("/report")).isEqualTo(id);
        assertThat(answer.number("/revision")).isEqualTo(2);
        assertThat(answer.header("Parley-Position")).contains(answer.at("/positions/1").asString());
        assertThat(headline("2026-01-27")).isEqualTo("As amended");
        assertThat(headline("2026-01-26")).isEqualTo("As sent");
    }

    @Test
    void an_amendment_of_an_older_version_changes_only_what_was_known_then() {
        client.filed(Wire.revised(report, "2026-01-26"));

        Answer answer =
                client.amend(id, Wire.reason().put("revision", 1).put("headline", "As amended"));

        assertThat(answer.number("/revision")).isEqualTo(1);
        assertThat(headline("2026-01-25")).isEqualTo("As amended");
        assertThat(headline("2026-01-26")).isEqualTo("As sent");
    }

    @Test
    void what_was_amended_survives_on_the_recorded_clock() {
        String before = client.get("/api/reports").text("/recordedAsOf");

        client.amend(id, Wire.amendment(Wire.statement(talks, "Ushakov")));

        assertThat(speakerAt(before)).isEqualTo("Peskov");
        assertThat(speakerAt(client.get("/api/reports").text("/recordedAsOf")))
                .isEqualTo("Ushakov");
    }

    @Test
    void an_amended_version_keeps_its_place_on_the_known_clock() {
        String known = client.get("/api/reports/" + id).text("/knownFrom");

        client.amend(id, Wire.reason().put("headline", "As amended"));

        Answer answer = client.get("/api/reports/" + id);
        assertThat(answer.text("/knownFrom")).isEqualTo(known);
        assertThat(answer.number("/revision")).isEqualTo(1);
        assertThat(answer.at("/developments")).hasSize(1);
    }

    @Test
    void an_amendment_of_the_date_moves_a_version_on_the_known_clock() {
        client.amend(id, Wire.reason().put("publishedAt", "2026-01-20"));

        assertThat(client.get("/api/reports/" + id, "asOf", "2026-01-20").text("/knownFrom"))
                .isEqualTo("2026-01-20T23:59:59.999999Z");
    }

    @Test
    void an_amendment_of_the_moment_of_a_revision_moves_it() {
        client.filed(Wire.revised(report, "2026-01-26").put("headline", "Revised"));

        client.amend(id, Wire.reason().put("revisedAt", "2026-01-28"));

        assertThat(headline("2026-01-27")).isEqualTo("As sent");
        assertThat(headline("2026-01-28")).isEqualTo("Revised");
    }

    @Test
    void an_amendment_of_a_withdrawal_moves_it() {
        client.retract(id, "2026-01-26");

        Answer answer = client.amend(id, Wire.reason().put("retractedAt", "2026-01-28"));

        assertThat(answer.text("/verdict")).isEqualTo("amended");
        assertThat(answer.number("/revision")).isEqualTo(2);
        assertThat(standing("2026-01-27")).isEqualTo("live");
        assertThat(standing("2026-01-28")).isEqualTo("retracted");
    }

    @Test
    void an_amendment_that_changes_nothing_is_a_duplicate() {
        Answer answer = client.amend(id, Wire.reason().put("headline", "As sent"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/verdict")).isEqualTo("duplicate");
        assertThat(answer.number("/revision")).isEqualTo(1);
    }

    @Test
    void an_amendment_restores_a_voided_report() {
        client.takeBack(id);

        Answer answer = client.amend(id, Wire.reason());

        assertThat(answer.text("/verdict")).isEqualTo("amended");
        assertThat(standing("2026-01-24")).isEqualTo("live");
        assertThat(client.get("/api/timeline", "negotiation", talks).at("/developments"))
                .hasSize(1);
    }

    @Test
    void an_amendment_of_an_older_version_restores_every_version_of_a_voided_report() {
        client.filed(Wire.revised(report, "2026-01-26", Wire.statement(talks, "Ushakov")));
        client.takeBack(id);

        client.amend(id, Wire.reason().put("revision", 1).put("headline", "As amended"));

        assertThat(headline("2026-01-25")).isEqualTo("As amended");
        assertThat(standing("2026-01-26")).isEqualTo("live");
        assertThat(client.get("/api/reports/" + id).text("/developments/0/speaker/name"))
                .isEqualTo("Ushakov");
    }

    @Test
    void an_amendment_gives_its_reason() {
        Answer answer = client.amend(id, Wire.object().put("headline", "As amended"));

        answer.problem(400, "malformed");
        assertThat(answer.text("/verdict")).isEqualTo("malformed");
        assertThat(answer.text("/pointer")).isEqualTo("/reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "externalId", "headlines"})
    void an_amendment_carries_any_field_but_the_name_of_the_report(String field) {
        Answer answer = client.amend(id, Wire.reason().put(field, "other"));

        answer.problem(400, "malformed");
        assertThat(answer.text("/pointer")).isEqualTo("/" + field);
    }

    @Test
    void an_amendment_of_a_revision_that_there_is_not_is_refused() {
        Answer answer = client.amend(id, Wire.reason().put("revision", 2));

        answer.problem(409, "unknown-revision");
        assertThat(answer.text("/pointer")).isEqualTo("/revision");
        assertThat(answer.text("/verdict")).isEqualTo("refused");
    }

    @Test
    void a_version_is_not_amended_in_what_it_does_not_have() {
        client.amend(id, Wire.reason().put("retractedAt", "2026-01-26"))
                .problem(409, "field-not-amendable");
    }

    @Test
    void an_amendment_of_a_report_that_is_not_recorded_is_answered_404() {
        Answer answer = client.amend("00000000-0000-0000-0000-000000000000", Wire.reason());

        answer.problem(404, "unknown-report");
        assertThat(answer.text("/verdict")).isEqualTo("refused");
    }

    private String headline(String asOf) {
        return client.get("/api/reports/" + id, "asOf", asOf).text("/headline");
    }

    private String standing(String asOf) {
        return client.get("/api/reports/" + id, "asOf", asOf).text("/standing");
    }

    private String speakerAt(String recordedAsOf) {
        return client.get("/api/reports/" + id, "recordedAsOf", recordedAsOf)
                .text("/developments/0/speaker/name");
    }
}
