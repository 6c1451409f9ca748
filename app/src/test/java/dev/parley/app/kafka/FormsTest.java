package dev.parley.app.kafka;

import static dev.parley.app.kafka.Reports.TOPIC;
import static dev.parley.app.kafka.Reports.record;
import static dev.parley.app.kafka.Reports.report;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report comes as it is, and as a CloudEvent in either mode. */
@ExtendWith(WithKafka.class)
class FormsTest {

    private static final Map<String, String> EVENT =
            Map.of(
                    "ce_specversion", "1.0",
                    "ce_id", "1",
                    "ce_source", "/desk",
                    "ce_type", "org.example.report",
                    "content-type", "application/json");

    private final Broker broker;
    private final Node node;

    FormsTest(Broker broker, Node node) {
        this.broker = broker;
        this.node = node;
    }

    @Test
    void a_report_as_it_is_over_http() throws Exception {
        broker.send(TOPIC, report("plain"));

        Await.until("a plain report", () -> node.filed("plain") == 1);
    }

    @Test
    void a_cloud_event_in_binary_mode() throws Exception {
        broker.send(List.of(record("k", report("binary"), EVENT)));

        Await.until("a report in binary mode", () -> node.filed("binary") == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/cloudevents+json",
                "application/cloudevents+json; charset=utf-8"
            })
    void a_cloud_event_in_structured_mode(String contentType) throws Exception {
        String id = "structured-" + contentType.length();
        String event =
                """
                {"specversion":"1.0","id":"1","source":"/desk","type":"org.example.report",
                 "datacontenttype":"application/json","data":%s}
                """
                        .formatted(report(id));
        broker.send(List.of(record("k", event, Map.of("content-type", contentType))));

        Await.until("a report in structured mode", () -> node.filed(id) == 1);
    }
}
