package dev.parley.app.kafka;

import static dev.parley.app.kafka.Reports.TOPIC;
import static dev.parley.app.kafka.Reports.record;
import static dev.parley.app.kafka.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What cannot be taken is put aside, with the reason, and holds nothing up. */
@ExtendWith(WithKafka.class)
class DeadLettersTest {

    private static final Map<String, String> STRUCTURED =
            Map.of("content-type", "application/cloudevents+json");

    private final Broker broker;
    private final Node node;

    DeadLettersTest(Broker broker, Node node) {
        this.broker = broker;
        this.node = node;
    }

    static Stream<Arguments> what_is_no_report() {
        return Stream.of(
                Arguments.of("", "is empty", ""),
                Arguments.of("{", "not valid JSON", ""),
                Arguments.of("[1]", "must be a JSON object", ""),
                Arguments.of("{\"source\":\"kafka\"}", "'externalId' is missing", "/externalId"),
                Arguments.of("{\"\\u0000\":1}", "'source' is missing", "/source"),
                Arguments.of("{\"source\":\"\\ud800\"}", "half a character", "/source"),
                Arguments.of("[".repeat(5_000), "nested too deep", null));
    }

    @ParameterizedTest
    @MethodSource("what_is_no_report")
    void a_value_that_is_no_report_is_put_aside(String value, String reason, String pointer)
            throws Exception {
        JsonNode letter = deadLetter(record("key", value, Map.of()));

        assertThat(letter.path("reason").asString()).contains(reason);
        assertThat(letter.path("problem").path("verdict").asString()).isEqualTo("malformed");
        if (pointer != null) {
            assertThat(letter.at("/problem/pointer").asString()).isEqualTo(pointer);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/a\",\"type\":\"t\"} | has no"
                        + " data",
                "{\"specversion\":\"7.0\",\"id\":\"1\",\"source\":\"/a\",\"type\":\"t\"} | not a"
                        + " CloudEvent",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/a\"} | not a CloudEvent",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"id\":\"2\"} | Duplicate",
                "7 | not a CloudEvent"
            })
    void an_envelope_that_is_no_cloud_event_is_put_aside(String value, String reason)
            throws Exception {
        JsonNode letter = deadLetter(record("key", value, STRUCTURED));

        assertThat(letter.path("reason").asString()).contains(reason);
    }

    @Test
    void a_fault_in_an_enveloped_report_is_pointed_at_from_the_envelope() throws Exception {
        String event =
                """
                {"specversion":"1.0","id":"1","source":"/a","type":"t","data":{"source":"UPPER"}}
                """;

        JsonNode letter = deadLetter(record("key", event, STRUCTURED));

        assertThat(letter.at("/problem/pointer").asString()).isEqualTo("/data/source");
    }

    @ParameterizedTest
    @CsvSource({"ce_id, 1", "ce_specversion, none", "content-type, application/cloudevents+avro"})
    void headers_that_make_no_cloud_event_are_not_overlooked(String name, String value)
            throws Exception {
        JsonNode letter = deadLetter(record("key", report("badly-headed"), Map.of(name, value)));

        assertThat(letter.path("reason").asString()).contains("not a CloudEvent");
        assertThat(node.filed("badly-headed")).isZero();
    }

    @Test
    void a_record_without_a_value_is_put_aside() throws Exception {
        JsonNode letter = deadLetter(new ProducerRecord<>(TOPIC, new byte[] {1}, null));

        assertThat(letter.path("reason").asString()).contains("no value");
        assertThat(letter.has("value")).isFalse();
    }

    @Test
    void what_is_refused_is_put_aside_as_http_would_have_answered_it() throws Exception {
        broker.send(TOPIC, report("refused"));

        JsonNode letter = deadLetter(record("key", report("refused", "other-talks"), Map.of()));

        assertThat(letter.at("/problem/type").asString())
                .isEqualTo("urn:parley:problem:content-differs");
        assertThat(letter.at("/problem/verdict").asString()).isEqualTo("refused");
        assertThat(node.filed("refused")).isEqualTo(1);
    }

    @Test
    void a_dead_letter_tells_where_it_came_from_and_what_it_was() throws Exception {
        JsonNode letter = deadLetter(record("its-key", "{\"a\":1}", Map.of("trace", "42")));

        String id = letter.path("id").asString();
        assertThat(id).isEqualTo(TOPIC + "-0-" + letter.path("offset"));
        assertThat(letter.path("topic").asString()).isEqualTo(TOPIC);
        assertThat(letter.path("partition").asInt()).isZero();
        assertThat(letter.path("state").asString()).isEqualTo("waiting");
        JsonNode whole = node.get("/api/dead-letters/" + id).body();
        assertThat(whole.path("key").asString()).isEqualTo("its-key");
        assertThat(whole.path("value").asString()).isEqualTo("{\"a\":1}");
        assertThat(whole.at("/headers/0/name").asString()).isEqualTo("trace");
        assertThat(whole.at("/headers/0/value").asString()).isEqualTo("42");
    }

    @Test
    void a_dead_letter_goes_to_its_topic_as_it_came_and_with_the_reason() throws Exception {
        JsonNode letter = deadLetter(record("topical", "{\"topical\":1}", Map.of("trace", "42")));

        ConsumerRecord<byte[], byte[]> record = inTopic(letter);

        assertThat(TopicReader.text(record.key())).isEqualTo("topical");
        assertThat(TopicReader.text(record.value())).isEqualTo("{\"topical\":1}");
        assertThat(TopicReader.header(record, "trace")).isEqualTo("42");
        assertThat(TopicReader.header(record, "parley-reason")).contains("'source' is missing");
        assertThat(TopicReader.header(record, "parley-problem"))
                .isEqualTo(letter.path("problem").toString());
        assertThat(TopicReader.header(record, "parley-topic")).isEqualTo(TOPIC);
        assertThat(TopicReader.header(record, "parley-partition")).isEqualTo("0");
    }

    @Test
    void what_grew_too_large_by_its_reason_goes_to_the_topic_without_its_content()
            throws Exception {
        String value = "x".repeat((1 << 20) - 200);

        ConsumerRecord<byte[], byte[]> record =
                inTopic(deadLetter(record("large", value, Map.of())));

        assertThat(record.value()).isNull();
        assertThat(TopicReader.header(record, "parley-omitted")).isNotEmpty();
    }

    /** Sends one record, and a good report after it in the same partition, which must be taken. */
    private JsonNode deadLetter(ProducerRecord<byte[], byte[]> record) throws Exception {
        long before = node.count("select count(*) from dead_letter");
        String next = "after-" + System.nanoTime();
        broker.send(List.of(record, record("key", report(next), Map.of())));
        Await.until("the report after", () -> node.filed(next) == 1);
        Await.until(
                "the dead letter",
                () -> node.count("select count(*) from dead_letter") == before + 1);
        return node.get("/api/dead-letters?limit=1").body().at("/deadLetters/0");
    }

    private ConsumerRecord<byte[], byte[]> inTopic(JsonNode letter) {
        String offset = letter.path("offset").toString();
        try (TopicReader reader = broker.reader("parley.reports.dead-letters")) {
            ConsumerRecord<byte[], byte[]> record = reader.next();
            while (!TopicReader.header(record, "parley-offset").equals(offset)) {
                record = reader.next();
            }
            return record;
        }
    }
}
