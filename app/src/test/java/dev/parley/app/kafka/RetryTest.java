package dev.parley.app.kafka;

import static dev.parley.app.kafka.Reports.TOPIC;
import static dev.parley.app.kafka.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.kafka.Node.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A dead letter goes through the door again when it is told to. */
@ExtendWith(WithKafka.class)
class RetryTest {

    private final Broker broker;
    private final Node node;

    RetryTest(Broker broker, Node node) {
        this.broker = broker;
        this.node = node;
    }

    @Test
    void what_can_be_taken_by_now_is_taken_and_says_so() throws Exception {
        String report =
                "/api/reports/"
                        + node.post("/api/reports", report("retried"))
                                .body()
                                .path("report")
                                .asString();
        node.post(report + "/void", "{\"reason\":\"Not ours.\"}");
        broker.send(TOPIC, dated("retried", "2026-01-20", "2026-01-22"));
        Await.until("a dead letter", () -> node.deadLetters("\"retried\"").size() == 1);
        node.post(report + "/amendments", "{\"reason\":\"Ours after all.\"}");

        Answer answer = retry("\"retried\"");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("verdict").asString()).isEqualTo("revised");
        assertThat(letter("\"retried\"").path("state").asString()).isEqualTo("retried");
        assertThat(retry("\"retried\"").body().path("verdict").asString()).isEqualTo("duplicate");
    }

    @Test
    void what_is_refused_again_stays_with_its_new_reason() throws Exception {
        broker.send(TOPIC, dated("stuck", "2026-01-20", "2026-01-10"));
        Await.until("a dead letter", () -> node.deadLetters("\"stuck\"").size() == 1);
        node.post("/api/reports", dated("stuck", "2026-01-05", "2026-01-10"));

        Answer answer = retry("\"stuck\"");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().path("verdict").asString()).isEqualTo("refused");
        assertThat(letter("\"stuck\"").path("state").asString()).isEqualTo("waiting");
        assertThat(letter("\"stuck\"").at("/problem/type").asString())
                .isEqualTo("urn:parley:problem:content-differs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "parley.reports-0-999999", "parley.reports-x-1"})
    void a_dead_letter_that_there_is_not_is_answered_404(String id) throws Exception {
        assertThat(node.get("/api/dead-letters/" + id).status()).isEqualTo(404);
        Answer answer = node.post("/api/dead-letters/" + id + "/retry", "");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("type").asString())
                .isEqualTo("urn:parley:problem:unknown-dead-letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1001", "limit=x", "cursor=x", "color=red"})
    void a_parameter_that_cannot_be_read_is_answered_400(String query) throws Exception {
        Answer answer = node.get("/api/dead-letters?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("type").asString())
                .isEqualTo("urn:parley:problem:bad-request");
    }

    @Test
    void a_page_leads_to_the_next() throws Exception {
        broker.send(TOPIC, "{\"page\":1}", "{\"page\":2}", report("page"));
        Await.until("the last", () -> node.filed("page") == 1);

        JsonNode first = node.get("/api/dead-letters?limit=1").body();
        JsonNode second =
                node.get("/api/dead-letters?limit=1&cursor=" + first.path("next").asString())
                        .body();

        assertThat(first.at("/deadLetters/0/value").asString()).isEqualTo("{\"page\":2}");
        assertThat(second.at("/deadLetters/0/value").asString()).isEqualTo("{\"page\":1}");
    }

    private JsonNode letter(String text) throws Exception {
        return node.deadLetters(text).getFirst();
    }

    private Answer retry(String text) throws Exception {
        return node.post("/api/dead-letters/" + letter(text).path("id").asString() + "/retry", "");
    }

    private static String dated(String externalId, String publishedAt, String revisedAt) {
        return """
        {"source":"kafka","externalId":"%s","publishedAt":"%s","revisedAt":"%s","headline":"%s"}
        """
                .formatted(externalId, publishedAt, revisedAt, publishedAt);
    }
}
