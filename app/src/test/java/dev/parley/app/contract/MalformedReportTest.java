package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(Contract.class)
class MalformedReportTest {

    private final Client client;
    private final String source = Wire.fresh("malformed");
    private final String talks = Wire.fresh("malformed-talks");

    MalformedReportTest(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @CsvSource({
        "{}, /source",
        "[], ''",
        "'', ''",
        "{, ''",
        "'{\"source\":\"Meduza\"}', /source",
        "'{\"source\":\"meduza\",\"source\":\"meduza\"}', /source",
        "'{\"source\":\"meduza\",\"externalId\":\"\"}', /externalId",
        "'{\"developments\":[{\"id\":\"a\",\"id\":\"a\"}]}', /developments/0/id"
    })
    void a_document_that_is_no_report_is_malformed(String document, String pointer) {
        assertMalformed(document, pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "externalId, /externalId",
        "publishedAt, /publishedAt",
    })
    void a_report_lacks_nothing_that_is_required(String field, String pointer) {
        ObjectNode report = Wire.report(source, "2026-01-24").without(field);
        assertMalformed(report.toString(), pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "url, not a url",
        "headlines, unknown",
        "language, not a language",
        "publishedAt, yesterday",
        "publishedAt, 2026-01-24/..",
        "publishedAt, 2026-02-30",
        "revisedAt, ../2026-01-24",
        "retractedAt, 2026-01-24"
    })
    void a_field_of_a_report_that_cannot_be_read_is_pointed_at(String field, String value) {
        ObjectNode report = Wire.report(source, "2026-01-24").put(field, value);
        assertMalformed(report.toString(), "/" + field);
    }

    @Test
    void an_external_id_has_at_most_512_characters() {
        ObjectNode report = Wire.report(source, "2026-01-24");
        assertThat(client.file(report.put("externalId", "x".repeat(512))).status()).isEqualTo(201);
        assertMalformed(report.put("externalId", "x".repeat(513)).toString(), "/externalId");
    }

    @ParameterizedTest
    @CsvSource({
        "meeting-scheduled, meeting",
        "meeting-scheduled, when",
        "round-held, meeting",
        "round-held, when",
        "meeting-held, meeting",
        "meeting-held, when",
        "meeting-postponed, meeting",
        "meeting-cancelled, meeting",
        "statement-made, speaker",
        "position-taken, party",
        "position-taken, issue",
        "position-taken, position",
        "agreement-reached, parties",
        "agreement-reached, subject",
        "strike-reported, places",
        "control-claimed, party",
        "control-claimed, places",
        "control-claimed, kind",
        "control-claimed, negotiation",
        "control-claimed, summary"
    })
    void a_development_lacks_nothing_that_its_kind_requires(String kind, String field) {
        ObjectNode report = Wire.report(source, "2026-01-24", Talks.of(kind, talks).without(field));
        assertMalformed(report.toString(), "/developments/0/" + field);
    }

    @ParameterizedTest
    @CsvSource({
        "id, Not-A-Slug",
        "negotiation, Abu Dhabi",
        "meeting, round 2",
        "when, next week",
        "origin, US officials",
        "kind, meeting-dreamt",
        "firmness, firm",
        "credibility, seven",
        "summmary, unknown",
        "outcome, of another kind"
    })
    void a_field_of_a_development_that_cannot_be_read_is_pointed_at(String field, String value) {
        ObjectNode scheduled = Wire.scheduled(talks, "round-2", "2026-02-01").put(field, value);
        ObjectNode report = Wire.report(source, "2026-01-24", scheduled);
        assertMalformed(report.toString(), "/developments/0/" + field);
    }

    @Test
    void credibility_is_one_to_six() {
        for (int credibility : new int[] {0, 7}) {
            ObjectNode said = Wire.statement(talks, "Peskov").put("credibility", credibility);
            assertMalformed(
                    Wire.report(source, "2026-01-24", said).toString(),
                    "/developments/0/credibility");
        }
    }

    @Test
    void a_cancellation_has_no_date() {
        ObjectNode cancelled = Wire.cancelled(talks, "round-2").put("when", "2026-02-01");
        assertMalformed(
                Wire.report(source, "2026-01-24", cancelled).toString(), "/developments/0/when");
    }

    @Test
    void two_developments_of_one_report_have_two_ids() {
        ObjectNode first = Wire.statement(talks, "Peskov").put("id", "2");
        ObjectNode second = Wire.statement(talks, "Umerov");
        assertMalformed(
                Wire.report(source, "2026-01-24", first, second).toString(), "/developments/1/id");
    }

    private void assertMalformed(String document, String pointer) {
        byte[] body = document.getBytes(StandardCharsets.UTF_8);

        Answer answer = client.post("/api/reports", Client.JSON, body);

        answer.problem(400, "malformed");
        assertThat(answer.text("/verdict")).isEqualTo("malformed");
        assertThat(answer.at("/pointer").asString()).as(answer.body()).isEqualTo(pointer);
    }
}
