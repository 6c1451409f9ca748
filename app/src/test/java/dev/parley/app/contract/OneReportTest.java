package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.report.ReportId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(Contract.class)
class OneReportTest {

    private final Client client;
    private final String source = Wire.fresh("one");
    private final String talks = Wire.fresh("one-talks");

    OneReportTest(Client client) {
        this.client = client;
    }

    @Test
    void a_first_report_is_filed() {
        Answer answer =
                client.file(
                        Wire.report(
                                source,
                                "2026-01-24",
                                Wire.statement(talks, "Peskov"),
                                Wire.statement(talks, "Umerov")));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(Answer.fields(answer.json()))
                .containsExactly("positions", "report", "revision", "verdict");
        assertThat(answer.text("/verdict")).isEqualTo("filed");
        assertThat(answer.text("/report"))
                .isEqualTo(ReportId.of(source, "article").value().toString());
        assertThat(answer.number("/revision")).isEqualTo(1);
        assertThat(answer.number("/positions/1") - answer.number("/positions/0")).isEqualTo(2);
        assertThat(answer.header("Parley-Position")).contains(answer.at("/positions/1").asString());
    }

    @Test
    void the_same_report_again_is_a_duplicate_at_the_same_positions() {
        ObjectNode report = Wire.report(source, "2026-01-24", Wire.statement(talks, "Peskov"));
        Answer filed = client.file(report);

        Answer again = client.file(report);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/verdict")).isEqualTo("duplicate");
        assertThat(again.at("/report")).isEqualTo(filed.at("/report"));
        assertThat(again.at("/revision")).isEqualTo(filed.at("/revision"));
        assertThat(again.at("/positions")).isEqualTo(filed.at("/positions"));
        assertThat(again.header("Parley-Position")).isEqualTo(filed.header("Parley-Position"));
    }

    @Test
    void a_version_with_a_new_revision_date_is_revised() {
        ObjectNode report = Wire.report(source, "2026-01-24", Wire.statement(talks, "Peskov"));
        Answer filed = client.file(report);

        Answer answer = client.file(Wire.revised(report, "2026-01-25"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/verdict")).isEqualTo("revised");
        assertThat(answer.at("/report")).isEqualTo(filed.at("/report"));
        assertThat(answer.number("/revision")).isEqualTo(2);
        assertThat(answer.number("/positions/0")).isGreaterThan(filed.number("/positions/1"));
    }

    @Test
    void the_same_version_with_other_content_is_refused() {
        ObjectNode report = Wire.report(source, "2026-01-24", Wire.statement(talks, "Peskov"));
        String id = client.filed(report);

        Answer answer = client.file(report.put("headline", "Another"));

        answer.problem(409, "content-differs");
        assertThat(answer.text("/verdict")).isEqualTo("refused");
        assertThat(answer.text("/report")).isEqualTo(id);
        assertThat(answer.header("Parley-Position")).isEmpty();
    }

    @Test
    void a_report_that_is_not_coded_yet_has_no_developments() {
        ObjectNode report = Wire.report(source, "2026-01-24");
        assertThat(client.file(report).status()).isEqualTo(201);
        assertThat(client.file(report.without("developments")).text("/verdict"))
                .isEqualTo("duplicate");
    }

    @Test
    void all_events_of_one_act_are_recorded_at_once_and_later_acts_later() {
        client.filed(
                Wire.report(
                        source,
                        "2026-01-24",
                        Wire.statement(talks, "Peskov"),
                        Wire.statement(talks, "Umerov")));
        client.filed(Wire.report(source + "-b", "2026-01-25", Wire.statement(talks, "Witkoff")));

        JsonNode timeline = client.get("/api/timeline", "negotiation", talks).json();

        assertThat(recordedAt(timeline, 1)).isEqualTo(recordedAt(timeline, 2));
        assertThat(recordedAt(timeline, 0)).isAfter(recordedAt(timeline, 1));
    }

    private static Instant recordedAt(JsonNode timeline, int place) {
        return Instant.parse(
                timeline.at("/developments/%d/recordedAt".formatted(place)).asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-24", "2026-01-23/2026-01-24", "2026-01-24T09:00:00+04:00"})
    void a_report_may_be_dated_by_a_day_a_span_or_an_instant(String publishedAt) {
        assertThat(client.file(Wire.report(source, publishedAt)).status()).isEqualTo(201);
    }

    @Test
    void what_would_be_known_more_than_a_day_ahead_is_refused() {
        String ahead = Instant.now().plus(Duration.ofHours(25)).toString();

        Answer answer = client.file(Wire.report(source, ahead));

        answer.problem(409, "known-too-far-ahead");
        assertThat(answer.text("/pointer")).isEqualTo("/publishedAt");
    }

    @Test
    void what_will_be_known_within_a_day_is_taken() {
        String soon = Instant.now().plus(Duration.ofHours(23)).toString();

        assertThat(client.file(Wire.report(source, soon)).text("/verdict")).isEqualTo("filed");
    }

    @Test
    void a_revision_wholly_before_the_publication_is_refused() {
        ObjectNode report = Wire.report(source, "2026-01-24");

        Answer answer = client.file(Wire.revised(report, "2026-01-23"));

        answer.problem(409, "revised-before-published");
        assertThat(answer.text("/pointer")).isEqualTo("/revisedAt");
        assertThat(answer.text("/verdict")).isEqualTo("refused");
    }

    @Test
    void what_is_in_neither_form_is_answered_415() {
        client.post("/api/reports", "text/plain", new byte[] {'x'})
                .problem(415, "unsupported-media-type");
    }
}
