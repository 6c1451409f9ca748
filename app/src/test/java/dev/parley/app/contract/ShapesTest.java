package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every field that the contract names is there. */
@ExtendWith(Contract.class)
class ShapesTest {

    private final Client client;
    private final String source = Wire.fresh("shapes");
    private final String talks = Wire.fresh("shapes-talks");
    private String id = "";

    ShapesTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void file() {
        id = client.filed(Talks.ofEveryKind(source, talks));
        client.filed(
                Wire.report(
                        Wire.fresh("shapes-other"),
                        "2026-01-25",
                        Wire.scheduled(talks, "round-2", "2026-02-03"),
                        Wire.scheduled(talks, "round-5", "2026-01-20")));
    }

    @Test
    void a_report() {
        JsonNode report = client.get("/api/reports/" + id).json();

        assertThat(Answer.fields(report))
                .contains("report", "source", "externalId", "url", "headline", "publishedAt")
                .contains("knownFrom", "revision", "standing", "developments");
        assertThat(report.path("report").asString()).isEqualTo(id);
        assertThat(report.path("standing").asString()).isEqualTo("live");
        assertThat(report.path("knownFrom").asString()).isEqualTo("2026-01-24T23:59:59.999999Z");
        assertThat(report.path("developments").valueStream().map(d -> d.path("kind").asString()))
                .containsExactlyElementsOf(Talks.KINDS);
    }

    @Test
    void a_report_is_read_as_it_was_sent() {
        ObjectNode sent =
                Wire.report(
                                source,
                                "2026-01-24T22:30:00+04:00",
                                Talks.strike(talks),
                                Talks.round(talks),
                                Wire.scheduled(talks, "round-2", "2026-01-26/2026-02-01~"))
                        .put("externalId", "as-sent")
                        .put("url", "https://news.example/1")
                        .put("headline", "Перемовини — день другий")
                        .put("language", "uk");

        JsonNode read = client.get("/api/reports/" + client.filed(sent)).json();

        ((ObjectNode) sent.at("/developments/2")).put("id", "3").put("firmness", "tentative");
        sent.propertyStream()
                .forEach(
                        field -> assertThat(read.path(field.getKey())).isEqualTo(field.getValue()));
    }

    @Test
    void the_list_of_reports() {
        JsonNode reports = client.get("/api/reports", "source", source).json();

        assertThat(reports.path("reports")).hasSize(1);
        assertThat(Answer.fields(reports.at("/reports/0")))
                .contains("report", "source", "externalId", "url", "headline", "publishedAt")
                .contains("knownFrom", "revision", "standing");
    }

    @Test
    void a_history() {
        JsonNode history = client.get("/api/reports/" + id + "/history").json();

        assertThat(Answer.fields(history)).contains("report", "source", "externalId", "entries");
        assertThat(Answer.fields(history.at("/entries/0")))
                .contains("revision", "act", "knownFrom", "recordedAt", "position", "by")
                .contains("changes");
    }

    @Test
    void the_negotiations() {
        JsonNode negotiations = client.get("/api/negotiations").json();

        JsonNode ours =
                negotiations
                        .path("negotiations")
                        .valueStream()
                        .filter(each -> each.path("negotiation").asString().equals(talks))
                        .findFirst()
                        .orElseThrow();
        assertThat(Answer.fields(ours)).contains("negotiation", "phase", "lastHeld", "next");
    }

    @Test
    void the_state_of_a_negotiation() {
        JsonNode state = client.get("/api/negotiations/" + talks, "asOf", "2026-01-31").json();

        assertThat(Answer.fields(state))
                .contains("negotiation", "asOf", "recordedAsOf", "phase", "lastHeld", "next")
                .contains("overdue", "positions", "agreements", "counts");
        assertThat(state.path("phase").asString()).isEqualTo("next-round-scheduled");
        assertThat(state.at("/lastHeld/meeting").asString()).isEqualTo("round-1");
        assertThat(state.at("/next/meeting").asString()).isEqualTo("round-2");
        assertThat(state.at("/overdue/0/meeting").asString()).isEqualTo("round-5");
        assertThat(Answer.fields(state.at("/positions/0")))
                .contains("party", "issue", "position", "since", "report");
        assertThat(state.at("/agreements/0/subject").asString()).contains("prisoners");
        assertThat(Answer.fields(state.path("counts"))).containsExactlyElementsOf(Talks.KINDS);
        assertThat(state.at("/counts/meeting-scheduled").asInt()).isEqualTo(3);
        assertThat(state.path("asOf").asString()).isEqualTo("2026-01-31T23:59:59.999999Z");
    }

    @Test
    void a_schedule() {
        JsonNode schedule = client.get("/api/negotiations/" + talks + "/schedule").json();

        assertThat(schedule.path("meetings").valueStream().map(m -> m.path("meeting").asString()))
                .containsExactly("round-5", "davos", "round-1", "round-2", "round-3", "round-4");
        JsonNode moved = schedule.at("/meetings/3");
        assertThat(Answer.fields(moved))
                .contains("meeting", "when", "status", "revision", "contested", "origins")
                .contains("support", "dissent");
        for (String side : new String[] {"support", "dissent"}) {
            assertThat(Answer.fields(moved.path(side).path(0)))
                    .contains("report", "source", "development", "when", "status");
        }
        assertThat(schedule.at("/meetings/4/status").asString()).isEqualTo("postponed");
        assertThat(schedule.at("/meetings/5/status").asString()).isEqualTo("cancelled");
    }

    @Test
    void the_revisions_of_a_meeting() {
        JsonNode revisions =
                client.get("/api/negotiations/" + talks + "/meetings/round-2/revisions")
                        .at("/revisions");

        assertThat(revisions).hasSize(2);
        assertThat(Answer.fields(revisions.path(0)))
                .contains("revision", "when", "status", "knownFrom", "recordedAt", "report")
                .contains("source", "development");
        assertThat(revisions.at("/0/development").asString()).isEqualTo("meeting-scheduled");
    }

    @Test
    void the_timeline() {
        JsonNode timeline = client.get("/api/timeline", "source", source).json();

        JsonNode strike = timeline.at("/developments/9");
        assertThat(Answer.fields(strike))
                .contains("position", "report", "source", "externalId", "development", "revision")
                .contains("knownFrom", "recordedAt", "kind", "negotiation", "summary", "places");
        assertThat(strike.path("development").asString()).isEqualTo("strike-reported");
        assertThat(timeline.has("next")).isFalse();
    }

    @Test
    void every_instant_is_in_utc() {
        JsonNode entry = client.get("/api/timeline", "source", source).at("/developments/0");

        for (String field : new String[] {"knownFrom", "recordedAt"}) {
            String text = entry.path(field).asString();
            assertThat(text).endsWith("Z").isEqualTo(Instant.parse(text).toString());
        }
    }
}
