package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.contract.FeedReader.Event;
import dev.parley.projections.live.FeedPosition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the feed says of what follows from acts, beside what they say themselves. */
@ExtendWith(Contract.class)
class FeedConclusionsTest {

    private final Client client;
    private final String source = Wire.fresh("concluded");
    private final String talks = Wire.fresh("concluded-talks");

    FeedConclusionsTest(Client client) {
        this.client = client;
    }

    @Test
    void a_move_from_the_first_to_the_fourth_of_february_is_one_message() throws Exception {
        client.filed(report(1, "2026-01-24", "2026-02-01"));
        client.filed(report(2, "2026-01-25", "2026-02-01"));
        client.filed(report(3, "2026-01-26", "2026-02-01"));
        Answer move = client.file(report(4, "2026-02-01", "2026-02-04/2026-02-05"));
        client.filed(report(5, "2026-02-02", "2026-02-04/2026-02-05"));

        List<Event> told = told("schedule-revised");

        assertThat(told).hasSize(2);
        Event event = told.getLast();
        JsonNode data = event.envelope().path("data");
        assertThat(event.place()).isEqualTo(new FeedPosition(move.number("/positions/1"), 1));
        assertThat(event.id()).isEqualTo(move.number("/positions/1") + ".1");
        assertThat(event.envelope().path("id").asString()).isEqualTo(event.id());
        assertThat(event.envelope().path("type").asString()).isEqualTo("parley.schedule-revised");
        assertThat(event.envelope().path("subject").asString()).isEqualTo(talks);
        assertThat(event.envelope().path("source").asString())
                .isEqualTo("/reports/" + move.text("/report"));
        assertThat(data.path("meeting").asString()).isEqualTo("round-2");
        assertThat(data.at("/before/when").asString()).isEqualTo("2026-02-01");
        assertThat(data.at("/after/when").asString()).isEqualTo("2026-02-04/2026-02-05");
        assertThat(data.at("/after/status").asString()).isEqualTo("tentative");
        assertThat(data.at("/after/support/0/source").asString()).isEqualTo(source + "-4");
        assertThat(data.at("/after/dissent")).hasSize(3);
    }

    @Test
    void the_first_schedule_has_none_before_it_and_the_last_report_to_go_withdraws_it()
            throws Exception {
        String id = client.filed(report(1, "2026-01-24", "2026-02-01"));
        client.takeBack(id);

        List<Event> told = told("schedule-revised");

        assertThat(told.getFirst().envelope().at("/data/before").isMissingNode()).isTrue();
        assertThat(told.getLast().envelope().at("/data/before/when").asString())
                .isEqualTo("2026-02-01");
        assertThat(told.getLast().envelope().at("/data/after/status").asString())
                .isEqualTo("withdrawn");
    }

    @Test
    void a_schedule_is_contested_and_settled() throws Exception {
        client.filed(report(1, "2026-01-24", "2026-02-01"));
        client.filed(report(2, "2026-01-25", "2026-02-04"));
        client.filed(report(1, "2026-01-26", "2026-02-04").put("externalId", "again"));

        assertThat(told("contested"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.envelope().at("/data/dissent/0/source").asString())
                                .isEqualTo(source + "-1"));
        assertThat(told("settled"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.envelope().at("/data/when").asString())
                            .isEqualTo("2026-02-04");
                    assertThat(event.envelope().at("/data/contested").asBoolean()).isFalse();
                });
    }

    @Test
    void a_revision_tells_what_changed_in_all() throws Exception {
        ObjectNode filing =
                Wire.report(
                        source,
                        "2026-01-24",
                        next("2026-02-01"),
                        Wire.statement(talks, "Peskov").put("id", "said"));
        client.filed(filing);
        client.filed(
                Wire.revised(
                        filing,
                        "2026-01-26",
                        next("2026-02-04"),
                        Wire.strike(talks, "Kyiv").put("id", "strike")));

        JsonNode data = told("report-revised").getFirst().envelope().path("data");

        assertThat(data.path("new")).extracting(JsonNode::asString).containsExactly("strike");
        assertThat(data.path("changed")).extracting(JsonNode::asString).containsExactly("next");
        assertThat(data.path("withdrawn")).extracting(JsonNode::asString).containsExactly("said");
        assertThat(data.path("revision").asInt()).isEqualTo(2);
        assertThat(data.path("knownFrom").asString()).isEqualTo("2026-01-26T23:59:59.999999Z");
    }

    @Test
    void an_amendment_says_that_it_was_us_and_why() throws Exception {
        String id = client.filed(report(1, "2026-01-24", "2026-02-01"));
        client.amend(id, Wire.amendment(next("2026-02-02")));

        JsonNode data = told("record-amended").getFirst().envelope().path("data");

        assertThat(data.path("by").asString()).isEqualTo("parley");
        assertThat(data.path("reason").asString()).isEqualTo("We had misread it.");
        assertThat(data.path("changed")).extracting(JsonNode::asString).containsExactly("next");
    }

    @Test
    void a_reader_resumes_after_any_of_them() throws Exception {
        ObjectNode filing = report(1, "2026-01-24", "2026-02-01");
        client.filed(filing);
        client.filed(report(2, "2026-01-25", "2026-02-02"));
        Answer revised = client.file(Wire.revised(filing, "2026-01-27", next("2026-02-03")));
        String last = Long.toString(revised.number("/positions/1"));

        assertThat(ids(last)).containsExactly(last + ".1", last + ".2");
        assertThat(ids(last + ".1")).containsExactly(last + ".2");
        assertThat(ids(Long.toString(revised.number("/positions/0"))))
                .containsExactly(last, last + ".1", last + ".2");
    }

    private List<String> ids(String last) throws Exception {
        try (FeedReader feed = client.feed("?negotiation=" + talks, last)) {
            return feed.untilQuiet().stream().map(Event::id).toList();
        }
    }

    private List<Event> told(String kind) throws Exception {
        assertThat(client.get("/api/timeline", "negotiation", talks).status()).isEqualTo(200);
        try (FeedReader feed = client.feed("?after=0&negotiation=" + talks + "&kind=" + kind, "")) {
            return feed.untilQuiet();
        }
    }

    private ObjectNode report(int voice, String publishedAt, String when) {
        return Wire.report(source + "-" + voice, publishedAt, next(when));
    }

    private ObjectNode next(String when) {
        return Wire.scheduled(talks, "round-2", when).put("id", "next");
    }
}
