package dev.parley.app.kafka;

import static dev.parley.app.kafka.Reports.reportOn;
import static dev.parley.app.kafka.TopicReader.header;
import static dev.parley.app.kafka.TopicReader.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the feed says goes to a topic, too, by negotiation. */
@ExtendWith(WithKafka.class)
class PublishedTest {

    private static final String TOPIC = "parley.developments";

    private final Broker broker;
    private final Node node;

    PublishedTest(Broker broker, Node node) {
        this.broker = broker;
        this.node = node;
    }

    @Test
    void a_development_is_a_cloud_event_in_binary_mode_under_its_negotiation() throws Exception {
        node.post("/api/reports", reportOn("published", "They met.", "published-talks"));

        ConsumerRecord<byte[], byte[]> record = published("published-talks", 1).getFirst();

        JsonNode envelope = envelope(header(record, "ce_id"));
        assertThat(Arrays.stream(record.headers().toArray()).map(Header::key))
                .containsExactlyInAnyOrder(
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_time",
                        "content-type");
        for (String name : List.of("specversion", "id", "source", "type", "subject")) {
            assertThat(header(record, "ce_" + name)).isEqualTo(envelope.path(name).asString());
        }
        assertThat(Instant.parse(header(record, "ce_time")))
                .isEqualTo(Instant.parse(envelope.path("time").asString()));
        assertThat(header(record, "ce_type")).isEqualTo("parley.statement-made");
        assertThat(header(record, "content-type")).isEqualTo("application/json");
        assertThat(text(record.value())).isEqualTo(envelope.path("data").toString());
    }

    @Test
    void a_retraction_is_told_once_for_each_negotiation_that_it_is_about() throws Exception {
        String report =
                node.post("/api/reports", reportOn("on-two", "Both.", "talks-a", "talks-b"))
                        .body()
                        .path("report")
                        .asString();
        node.post(
                "/api/reports/" + report + "/retraction",
                "{\"retractedAt\":\"2026-01-26\",\"reason\":\"Withdrawn.\"}");

        ConsumerRecord<byte[], byte[]> one = published("talks-a", 2).getLast();
        ConsumerRecord<byte[], byte[]> other = published("talks-b", 2).getLast();

        assertThat(header(one, "ce_type")).isEqualTo("parley.report-retracted");
        assertThat(header(one, "ce_subject")).isEqualTo("talks-a");
        assertThat(header(other, "ce_subject")).isEqualTo("talks-b");
        assertThat(header(one, "ce_id")).isEqualTo(header(other, "ce_id"));
        assertThat(one.value()).isEqualTo(other.value());
    }

    @Test
    void what_is_about_no_negotiation_is_told_under_its_report() throws Exception {
        String report =
                node.post("/api/reports", reportOn("on-none", "None."))
                        .body()
                        .path("report")
                        .asString();
        node.post("/api/reports/" + report + "/void", "{\"reason\":\"Not about talks.\"}");

        ConsumerRecord<byte[], byte[]> record = published("/reports/" + report, 1).getFirst();

        assertThat(header(record, "ce_type")).isEqualTo("parley.report-voided");
        assertThat(record.headers().lastHeader("ce_subject")).isNull();
    }

    private List<ConsumerRecord<byte[], byte[]>> published(String key, int count) {
        try (TopicReader reader = broker.reader(TOPIC)) {
            return reader.next(count, key);
        }
    }

    private JsonNode envelope(String position) {
        return JsonMapper.shared()
                .readTree(
                        node.database()
                                .sql("select envelope from announcement where position = ?")
                                .param(Long.valueOf(position))
                                .query(String.class)
                                .single());
    }
}
