package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.node.ObjectNode;

/** The paragraph on identity of section 2, sentence by sentence. */
@ExtendWith(Contract.class)
class IdentityOverHttpTest {

    private final Client client;
    private final String source = Wire.fresh("identity");
    private final String talks = Wire.fresh("identity-talks");

    IdentityOverHttpTest(Client client) {
        this.client = client;
    }

    @Test
    void the_spelling_of_an_offset_does_not_matter() {
        ObjectNode when = Wire.scheduled(talks, "round-2", "2026-02-01T09:00:00+04:00");
        client.filed(Wire.report(source, "2026-01-24T10:00:00+02:00", when));

        when.put("when", "2026-02-01T05:00:00Z");
        Answer answer = client.file(Wire.report(source, "2026-01-24T08:00:00Z", when));

        assertThat(answer.text("/verdict")).isEqualTo("duplicate");
    }

    @Test
    void the_spelling_of_the_offset_of_a_revision_does_not_matter() {
        ObjectNode report = Wire.report(source, "2026-01-24");
        client.filed(Wire.revised(report, "2026-01-25T10:00:00+02:00"));

        Answer answer = client.file(Wire.revised(report, "2026-01-25T08:00:00Z"));

        assertThat(answer.text("/verdict")).isEqualTo("duplicate");
    }

    @Test
    void the_order_of_keys_does_not_matter() {
        ObjectNode report = Wire.report(source, "2026-01-24", Wire.statement(talks, "Peskov"));
        client.filed(report);

        ObjectNode turned = Wire.object();
        turned.set("developments", report.path("developments"));
        turned.put("publishedAt", "2026-01-24").put("externalId", "article").put("source", source);

        assertThat(client.file(turned).text("/verdict")).isEqualTo("duplicate");
    }

    @Test
    void spelled_out_defaults_do_not_matter() {
        ObjectNode scheduled = Wire.scheduled(talks, "round-2", "2026-02-01");
        ObjectNode said = Wire.statement(talks, "Peskov");
        client.filed(Wire.report(source, "2026-01-24", scheduled, said));

        scheduled.put("id", "1").put("firmness", "tentative").putArray("parties");
        said.put("id", "2").putNull("origin").putArray("topics");
        said.putObject("speaker").put("name", "Peskov").put("anonymous", false);
        Answer answer = client.file(Wire.report(source, "2026-01-24", scheduled, said));

        assertThat(answer.text("/verdict")).as(answer.body()).isEqualTo("duplicate");
    }

    @Test
    void the_order_of_lists_does_matter() {
        client.filed(Wire.report(source, "2026-01-24", Wire.strike(talks, "Kyiv", "Sumy")));

        client.file(Wire.report(source, "2026-01-24", Wire.strike(talks, "Sumy", "Kyiv")))
                .problem(409, "content-differs");
    }

    @Test
    void the_same_version_with_the_same_content_is_a_duplicate_however_old() {
        ObjectNode report = Wire.report(source, "2026-01-24", Wire.statement(talks, "Peskov"));
        client.filed(report);
        client.filed(Wire.revised(report, "2026-01-25"));
        client.filed(Wire.revised(report, "2026-01-26"));

        Answer answer = client.file(report);

        assertThat(answer.text("/verdict")).isEqualTo("duplicate");
        assertThat(answer.number("/revision")).isEqualTo(1);
    }

    @Test
    void revisions_are_numbered_as_they_arrive_and_speak_as_they_were_known() {
        ObjectNode report = Wire.report(source, "2026-01-24");
        String id = client.filed(report);
        client.filed(Wire.revised(report, "2026-01-27", Wire.statement(talks, "Late")));

        Answer between =
                client.file(Wire.revised(report, "2026-01-26", Wire.statement(talks, "Early")));

        assertThat(between.text("/verdict")).isEqualTo("revised");
        assertThat(between.number("/revision")).isEqualTo(3);
        assertThat(speaking(id, "2026-01-25")).isEqualTo(1);
        assertThat(speaking(id, "2026-01-26")).isEqualTo(3);
        assertThat(speaking(id, "2026-01-27")).isEqualTo(2);
    }

    @Test
    void a_report_first_seen_revised_is_known_from_then_and_its_filing_may_still_arrive() {
        ObjectNode report = Wire.report(source, "2026-01-24", Wire.statement(talks, "Peskov"));
        Answer revised = client.file(Wire.revised(report, "2026-01-26"));
        assertThat(revised.status()).isEqualTo(201);
        assertThat(revised.text("/verdict")).isEqualTo("filed");
        assertThat(
                        client.get("/api/reports", "source", source, "asOf", "2026-01-25")
                                .at("/reports"))
                .isEmpty();

        Answer filing = client.file(report);

        assertThat(filing.status()).isEqualTo(200);
        assertThat(filing.text("/verdict")).isEqualTo("revised");
        String id = filing.text("/report");
        assertThat(speaking(id, "2026-01-25")).isEqualTo(2);
        assertThat(speaking(id, "2026-01-26")).isEqualTo(1);
    }

    @Test
    void a_filing_is_known_no_later_than_the_first_revision() {
        ObjectNode report = Wire.report(source, "2026-01-24");
        String id = client.filed(report);

        client.filed(Wire.revised(report, "2026-01-24T08:00:00Z"));

        assertThat(speaking(id, "2026-01-24T08:00:00Z")).isEqualTo(2);
        assertThat(client.get("/api/reports/" + id, "asOf", "2026-01-24").number("/revision"))
                .isEqualTo(2);
    }

    @Test
    void content_is_compared_with_what_the_source_sent_and_never_with_an_amendment() {
        ObjectNode report = Wire.report(source, "2026-01-24").put("headline", "As sent");
        String id = client.filed(report);
        client.amend(id, Wire.reason().put("headline", "As amended"));

        assertThat(client.file(report).text("/verdict")).isEqualTo("duplicate");
        client.file(report.put("headline", "As amended")).problem(409, "content-differs");
    }

    @Test
    void a_voided_report_stays_voided_when_it_arrives_again() {
        ObjectNode report = Wire.report(source, "2026-01-24");
        String id = client.filed(report);
        client.takeBack(id);

        assertThat(client.file(report).text("/verdict")).isEqualTo("duplicate");
        client.file(report.deepCopy().put("headline", "Other")).problem(409, "content-differs");
        client.file(Wire.revised(report, "2026-01-25")).problem(409, "report-voided");
        client.retract(id, "2026-01-25").problem(409, "report-voided");
        assertThat(client.get("/api/reports/" + id).text("/standing")).isEqualTo("voided");
    }

    private int speaking(String report, String asOf) {
        return client.get("/api/reports/" + report, "asOf", asOf).number("/revision");
    }
}
