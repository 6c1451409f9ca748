package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.contract.FeedReader.Event;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the feed says of each act. */
@ExtendWith(Contract.class)
class FeedContentTest {

    private final Client client;
    private final String source = Wire.fresh("told");
    private final String talks = Wire.fresh("told-talks");
    private final ObjectNode filing = Wire.report(source, "2026-01-24", next("2026-02-01"), said());

    FeedContentTest(Client client) {
        this.client = client;
    }

    @Test
    void every_message_is_a_cloud_event_with_the_entry_of_the_timeline() throws Exception {
        Answer filed = client.file(filing);

        Event event = told(2).getFirst();
        JsonNode envelope = event.envelope();

        assertThat(event.position()).isEqualTo(filed.number("/positions/0") + 1);
        assertThat(event.kind()).isEqualTo("meeting-scheduled");
        assertThat(envelope.path("specversion").asString()).isEqualTo("1.0");
        assertThat(envelope.path("id").asString()).isEqualTo(event.id());
        assertThat(envelope.path("source").asString())
                .isEqualTo("/reports/" + filed.text("/report"));
        assertThat(envelope.path("type").asString()).isEqualTo("parley.meeting-scheduled");
        assertThat(envelope.path("subject").asString()).isEqualTo(talks);
        JsonNode entry = client.get("/api/timeline", "source", source).at("/developments/0");
        assertThat(envelope.path("time")).isEqualTo(entry.path("recordedAt"));
        assertThat(envelope.path("data")).isEqualTo(entry);
    }

    @Test
    void a_revision_tells_only_what_is_new_or_changed() throws Exception {
        client.filed(filing);
        client.filed(
                Wire.revised(
                        filing,
                        "2026-01-26",
                        said(),
                        next("2026-02-04/2026-02-05"),
                        Wire.strike(talks, "Kyiv").put("id", "strike")));

        List<Event> told = told(4);

        assertThat(told)
                .extracting(event -> event.data("development"))
                .containsExactly("next", "said", "next", "strike");
        assertThat(told.get(2).envelope().at("/data/revision").asInt()).isEqualTo(2);
        assertThat(told.get(2).data("knownFrom")).isEqualTo("2026-01-26T23:59:59.999999Z");
    }

    @Test
    void an_amendment_tells_only_what_it_changes() throws Exception {
        String id = client.filed(filing);
        client.amend(id, Wire.amendment(next("2026-02-02"), said()));

        assertThat(told(3).getLast().data("when")).isEqualTo("2026-02-02");
    }

    @Test
    void duplicates_tell_nothing() throws Exception {
        client.filed(filing);
        client.filed(filing);
        client.filed(Wire.revised(filing, "2026-01-26", next("2026-02-01"), said()));

        assertThat(told(2)).hasSize(2);
    }

    @Test
    void a_retraction_and_a_void_are_told() throws Exception {
        String id = client.filed(filing);
        Answer retracted = client.retract(id, "2026-01-26");
        Answer voided = client.takeBack(id);

        List<Event> told = told("?after=0&source=" + source, 4).subList(2, 4);

        assertThat(told)
                .extracting(Event::kind)
                .containsExactly("report-retracted", "report-voided");
        assertThat(told.getFirst().position()).isEqualTo(retracted.number("/positions/0"));
        assertThat(told.getLast().position()).isEqualTo(voided.number("/positions/0"));
        assertThat(told.getFirst().envelope().path("subject").asString()).isEqualTo(talks);
        assertThat(told.getFirst().envelope().path("type").asString())
                .isEqualTo("parley.report-retracted");
        assertThat(told.getLast().envelope().path("source").asString()).isEqualTo("/reports/" + id);
        assertThat(told.getFirst().data("reason")).isEqualTo("Wrong.");
    }

    @Test
    void the_filter_on_a_negotiation_also_finds_the_end_of_a_report() throws Exception {
        client.retract(client.filed(filing), "2026-01-26");

        assertThat(told(3).getLast().kind()).isEqualTo("report-retracted");
    }

    @Test
    void a_report_that_comes_back_is_told_again() throws Exception {
        String id = client.filed(filing);
        client.takeBack(id);
        client.amend(id, Wire.reason());

        assertThat(told(6))
                .extracting(Event::kind)
                .containsExactly(
                        "meeting-scheduled",
                        "statement-made",
                        "report-voided",
                        "report-restored",
                        "meeting-scheduled",
                        "statement-made");
    }

    private ObjectNode next(String when) {
        return Wire.scheduled(talks, "round-2", when).put("id", "next");
    }

    private ObjectNode said() {
        return Wire.statement(talks, "Peskov").put("id", "said");
    }

    private List<Event> told(int count) throws InterruptedException {
        return told("?after=0&negotiation=" + talks, count);
    }

    /** That many messages, beside those of what follows from the acts. */
    private List<Event> told(String query, int count) throws InterruptedException {
        assertThat(client.get("/api/timeline", "source", source).status()).isEqualTo(200);
        try (FeedReader feed = client.feed(query, "")) {
            List<Event> told =
                    feed.untilQuiet().stream().filter(event -> event.place().part() == 0).toList();
            assertThat(told).hasSize(count);
            return told;
        }
    }
}
