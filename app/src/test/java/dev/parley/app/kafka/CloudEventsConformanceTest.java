package dev.parley.app.kafka;

import static dev.parley.app.kafka.Reports.record;
import static dev.parley.app.kafka.Reports.report;
import static dev.parley.app.kafka.TopicReader.header;
import static dev.parley.app.kafka.TopicReader.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.core.testing.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds both ends against the public CloudEvents suite, its Kafka binding, read in place. */
@ExtendWith(WithKafka.class)
class CloudEventsConformanceTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Broker broker;
    private final Node node;

    CloudEventsConformanceTest(Broker broker, Node node) {
        this.broker = broker;
        this.node = node;
    }

    @BeforeAll
    static void the_suite_lies_beside_the_repository() {
        assumeTrue(Scenario.feature().isPresent(), "There is no suite beside the repository.");
    }

    static List<Scenario> scenarios() throws IOException {
        return Scenario.all();
    }

    @Test
    void the_suite_has_scenarios_of_both_modes() throws IOException {
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(scenarios()).anyMatch(Scenario::isBinary).anyMatch(each -> !each.isBinary());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_message_of_the_suite_is_read_down_to_its_data(Scenario scenario) throws Exception {
        long before = understood(scenario);

        broker.send(List.of(record("suite", scenario.payload(), scenario.headers())));

        Await.until("the dead letter", () -> understood(scenario) == before + 1);
    }

    /** How often the data of the suite, which is no report, was found where it is. */
    private long understood(Scenario scenario) throws Exception {
        String pointer = scenario.isBinary() ? "/source" : "/data/source";
        return node.deadLetters("Hello World!").stream()
                .filter(each -> each.at("/problem/pointer").asString("").equals(pointer))
                .count();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_report_in_a_message_of_the_suite_is_recorded(Scenario scenario) throws Exception {
        String id = "suite-" + scenario.name().length();
        broker.send(List.of(record("suite", scenario.payloadWith(report(id)), scenario.headers())));

        Await.until("the report", () -> node.filed(id) == 1);
    }

    @Test
    void what_is_told_in_binary_mode_has_the_form_of_the_suite() throws Exception {
        Scenario scenario =
                scenarios().stream().filter(Scenario::isBinary).findFirst().orElseThrow();

        ConsumerRecord<byte[], byte[]> told = told(node, "suite-in-binary");

        scenario.headers().keySet().forEach(name -> assertThat(header(told, name)).isNotEmpty());
        assertThat(header(told, "ce_specversion"))
                .isEqualTo(scenario.headers().get("ce_specversion"));
        assertThat(header(told, "content-type")).isEqualTo(scenario.headers().get("content-type"));
        assertThat(MAPPER.readTree(told.value()).path("externalId").asString())
                .isEqualTo("suite-in-binary");
    }

    @Test
    void what_is_told_in_structured_mode_has_the_form_of_the_suite() throws Exception {
        List<Scenario> scenarios = scenarios().stream().filter(each -> !each.isBinary()).toList();
        try (Node structured =
                Node.start(broker, TestDatabase.fresh(), Map.of("parley.kafka.structured", true))) {
            ConsumerRecord<byte[], byte[]> told = told(structured, "suite-structured");

            assertThat(scenarios)
                    .anyMatch(each -> header(told, "content-type").equals(each.contentType()));
            JsonNode event = MAPPER.readTree(told.value());
            JsonNode example = MAPPER.readTree(scenarios.getFirst().payload());
            assertThat(event.propertyNames()).containsAll(example.propertyNames());
            assertThat(event.path("specversion")).isEqualTo(example.path("specversion"));
            assertThat(event.path("datacontenttype")).isEqualTo(example.path("datacontenttype"));
            assertThat(event.path("data")).isInstanceOf(ObjectNode.class);
        }
    }

    private ConsumerRecord<byte[], byte[]> told(Node by, String name) throws Exception {
        by.post("/api/reports", report(name, name));
        try (TopicReader reader = broker.reader("parley.developments")) {
            ConsumerRecord<byte[], byte[]> told = reader.next(1, name).getFirst();
            assertThat(text(told.key())).isEqualTo(name);
            return told;
        }
    }
}
