package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.contract.FeedReader.Event;
import dev.parley.app.contract.Film.Scene;
import dev.parley.app.testing.RunningParley;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Parley answers is what the description of the API says, field by field. */
@ExtendWith(Contract.class)
class DescribedAnswersTest {

    private final Client client;
    private final JsonNode description;
    private final String source = Wire.fresh("described");
    private final String talks = Wire.fresh("described-talks");
    private final ObjectNode filing = Talks.ofEveryKind(source, talks);

    DescribedAnswersTest(Client client) {
        this.client = client;
        this.description = client.getAsIs("/openapi.json").json();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reports",
                "/api/reports/{id}",
                "/api/reports/{id}/history",
                "/api/negotiations",
                "/api/negotiations/{negotiation}",
                "/api/negotiations/{negotiation}/schedule",
                "/api/negotiations/{negotiation}/meetings/{meeting}/revisions",
                "/api/negotiations/{negotiation}/meetings/{meeting}/why",
                "/api/timeline",
                "/export/{negotiation}.timelinejs.json"
            })
    void a_read(String path) {
        String id = file();

        for (String asOf : new String[] {"2026-01-25", "2026-01-26", "2026-01-28"}) {
            Answer answer = client.get(filled(path, id), "asOf", asOf);
            assertDescribed("/paths/" + path.replace("/", "~1") + "/get/responses/200", answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar/{negotiation}.ics",
                "/atom",
                "/atom/{negotiation}",
                "/export/{negotiation}.csv"
            })
    void a_document_and_its_headers(String path) {
        Answer answer = client.get(filled(path, file()));

        JsonNode described =
                description.at("/paths/" + path.replace("/", "~1") + "/get/responses/200");
        assertThat(described.path("content").propertyNames())
                .containsExactly(answer.contentType().replaceAll(";.*", ""));
        assertThat(described.path("headers").propertyNames())
                .isNotEmpty()
                .allMatch(header -> answer.header(header).isPresent());
    }

    @Test
    void changes() {
        file();
        client.filed(
                Wire.report(
                        Wire.fresh("described-other"),
                        "2026-01-26",
                        Wire.scheduled(talks, "round-2", "2026-02-10")));

        Answer answer =
                client.get(
                        "/api/negotiations/" + talks + "/changes",
                        "from",
                        "2026-01-25",
                        "to",
                        "2026-01-26");

        assertThat(answer.at("/moved")).isNotEmpty();
        assertThat(answer.at("/contradictions")).isNotEmpty();
        assertDescribed(
                "/paths/~1api~1negotiations~1{negotiation}~1changes/get/responses/200", answer);
    }

    @Test
    void verdicts_and_problems() {
        Answer filed = client.file(filing);

        assertDescribed("/paths/~1api~1reports/post/responses/201", filed);
        assertDescribed("/paths/~1api~1reports/post/responses/200", client.file(filing));
        assertDescribed(
                "/components/responses/Refused", client.file(filing.put("url", "http://b")));
        assertDescribed("/components/responses/Malformed", client.file(Wire.object()));
    }

    @Test
    void dead_letters(RunningParley parley) {
        parley.part(JdbcTemplate.class)
                .update(
                        """
                        insert into dead_letter
                            (topic, partition, record_offset, key, value, headers, problem)
                        values (?, 0, 7, 'key', 'value', '{"headers":[{"name":"trace"}]}',
                            '{"type":"urn:t","title":"t","status":400,"detail":"Mend it."}')
                        """,
                        source);
        String id = source + "-0-7";

        Answer retried = client.post("/api/dead-letters/" + id + "/retry", Wire.object());

        String path = "/paths/~1api~1dead-letters";
        assertDescribed(path + "/get/responses/200", client.getAsIs("/api/dead-letters?limit=1"));
        assertDescribed(
                path + "~1{id}/get/responses/200", client.getAsIs("/api/dead-letters/" + id));
        assertDescribed("/components/responses/Malformed", retried);
    }

    @Test
    void subscriptions_and_what_failed_of_them(RunningParley parley) {
        ObjectNode wanted = Hooked.wanted("http://8.8.8.8/hook", talks).put("after", 0);
        Answer taken = client.post("/api/subscriptions", wanted);
        parley.part(JdbcTemplate.class)
                .update(
                        """
                        insert into delivery values
                            (?::uuid, 1, 1, 14, now(), now(), null, 500, 'It answered 500.')
                        """,
                        taken.text("/id"));

        String path = "/paths/~1api~1subscriptions";
        String one = "/api/subscriptions/" + taken.text("/id");
        assertThat(faults("/components/schemas/NewSubscription", wanted)).isEmpty();
        assertDescribed(path + "/post/responses/201", taken);
        assertDescribed(path + "/get/responses/200", client.getAsIs("/api/subscriptions"));
        assertDescribed(path + "~1{id}/get/responses/200", client.getAsIs(one));
        assertDescribed(
                path + "~1{id}~1redelivery/post/responses/202",
                client.post(one + "/redelivery", Wire.object().put("after", 0)));
        assertDescribed(
                path + "~1{id}~1deliveries/get/responses/200", client.getAsIs(one + "/deliveries"));
        assertDescribed(
                path + "~1{id}~1deliveries~1{message}~1retry/post/responses/202",
                client.post(one + "/deliveries/1.1/retry", Wire.object()));
    }

    @Test
    void messages_of_the_feed() throws Exception {
        file();

        try (FeedReader feed = client.feed("?after=0&source=" + source, "")) {
            for (Event event : feed.untilQuiet()) {
                assertThat(faults("/components/schemas/CloudEvent", event.envelope())).isEmpty();
            }
        }
    }

    @Test
    void messages_of_a_replay() {
        file();

        for (Scene scene :
                Film.of(
                                client.get(
                                        "/api/replay",
                                        "from",
                                        "2026",
                                        "speed",
                                        "1000000",
                                        "negotiation",
                                        talks))
                        .scenes()) {
            String schema =
                    switch (scene.event()) {
                        case "schedule-revised" -> "RevisedSchedule";
                        case "end" -> "ReplayEnd";
                        default -> "ReplayEntry";
                    };
            assertThat(faults("/components/schemas/" + schema, scene.data()))
                    .as("%s", scene.data())
                    .isEmpty();
        }
    }

    @Test
    void reports_as_they_are_sent() {
        ObjectNode report =
                Wire.report(source, "2026-01-24", Talks.strike(talks), Talks.round(talks));

        assertThat(faults("/components/schemas/Report", filing)).isEmpty();
        assertThat(faults("/components/schemas/Report", report)).isEmpty();
        assertThat(faults("/components/schemas/Report", report.put("headlines", "x")))
                .containsExactly("/headlines is not described");
    }

    @Test
    void amendments_and_voids_as_they_are_sent() {
        ObjectNode amendment = Wire.amendment(Talks.round(talks)).put("by", "maps-desk");
        ObjectNode voiding = Wire.reason().put("by", "maps-desk");

        assertThat(faults("/components/schemas/Amendment", amendment)).isEmpty();
        assertThat(faults("/components/schemas/Void", voiding)).isEmpty();
        assertThat(faults("/components/schemas/Void", voiding.put("by", "The desk")))
                .singleElement()
                .asString()
                .startsWith("/by does not match");
    }

    /** Eleven developments, a revision with two more, and a retraction. */
    private String file() {
        String id = client.filed(filing);
        client.filed(
                Wire.revised(
                        filing,
                        "2026-01-26",
                        Talks.strike(talks),
                        Talks.round(talks),
                        Wire.scheduled(talks, "round-2", "2026-02-04/2026-02-05").put("id", "2")));
        client.retract(id, "2026-01-28");
        return id;
    }

    private String filled(String path, String id) {
        return path.replace("{id}", id)
                .replace("{negotiation}", talks)
                .replace("{meeting}", "round-2");
    }

    private void assertDescribed(String response, Answer answer) {
        String type = answer.contentType().replaceAll(";.*", "");
        JsonNode node = description.at(response);
        JsonNode found =
                node.has("$ref") ? description.at(node.path("$ref").asString().substring(1)) : node;
        JsonNode schema = found.path("content").path(type).path("schema");
        assertThat(schema.isObject()).as("%s as %s", response, type).isTrue();
        assertThat(new Schemas(description).faults(schema, answer.json(), "")).isEmpty();
    }

    private Iterable<String> faults(String schema, JsonNode value) {
        return new Schemas(description).faults(description.at(schema), value, "");
    }
}
