package dev.parley.app.kafka;

import static dev.parley.app.kafka.Reports.TOPIC;
import static dev.parley.app.kafka.Reports.report;
import static dev.parley.app.kafka.TopicReader.header;
import static dev.parley.app.kafka.TopicReader.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stops, nothing is lost and nothing is recorded twice. */
class OutagesTest {

    private static final String DEVELOPMENTS = "parley.developments";

    /** Longer than the group bears with a member that says nothing. */
    private static final Duration LONG = Duration.ofSeconds(13);

    private static Broker broker;
    private static Group group;

    private final DataSource database = TestDatabase.fresh();

    @BeforeAll
    static void start() {
        broker = Broker.start(1);
        group = broker.group();
    }

    @AfterAll
    static void stop() {
        group.close();
        broker.close();
    }

    @Test
    void an_outage_of_the_database_pauses_the_consumer_which_goes_on_by_itself() throws Exception {
        try (Node node = Node.start(broker, database)) {
            broker.send(TOPIC, report("before-outage"));
            awaitAllTaken();
            List<String> members = group.members();
            long before = group.committed();

            try (Outage _ = Outage.of(database)) {
                broker.send(TOPIC, numbered("during-outage", 200));
                broker.send(TOPIC, "{\"during\":\"outage\"}");
                Await.holds("the pause", LONG, () -> group.committed() == before);
                assertThat(group.members()).isEqualTo(members).hasSize(1);
            }

            awaitAllTaken();
            assertThat(group.members()).isEqualTo(members);
            assertThat(node.deadLetters("outage")).hasSize(1);
            assertThat(node.count("select count(distinct stream) from event")).isEqualTo(201);
            assertThat(node.count("select max(position) from event")).isEqualTo(402);
        }
    }

    @Test
    void what_is_delivered_again_is_neither_recorded_nor_put_aside_again() throws Exception {
        broker.send(TOPIC, report("first-of-all"));
        long begin = group.sent(1);
        broker.send(TOPIC, numbered("again", 20));
        broker.send(TOPIC, "{\"again\":\"and again\"}");
        try (Node _ = Node.start(broker, database)) {
            awaitAllTaken();
        }
        group.goBackTo(begin);
        try (Node node = Node.start(broker, database)) {
            awaitAllTaken();

            assertThat(node.count("select count(*) from event")).isEqualTo(42);
            assertThat(node.deadLetters("and again")).hasSize(1);
        }
        try (TopicReader reader = broker.reader("parley.reports.dead-letters")) {
            ConsumerRecord<byte[], byte[]> record = reader.next();
            while (!text(record.value()).contains("and again")) {
                record = reader.next();
            }
            assertThat(reader.quiet()).isTrue();
        }
    }

    @Test
    void a_restart_of_the_broker_delays_what_comes_in_and_what_goes_out() throws Exception {
        try (Node node = Node.start(broker, database);
                TopicReader reader = broker.reader(DEVELOPMENTS)) {
            broker.send(TOPIC, report("before-stop", "stopped-talks"));
            List<Long> told = new ArrayList<>(reader.ids(1, "stopped-talks"));

            broker.stop();
            for (int i = 0; i < 5; i++) {
                node.post("/api/reports", report("in-between-" + i, "stopped-talks"));
            }
            broker.startAgain();
            broker.send(TOPIC, report("after-stop", "stopped-talks"));

            Await.until("the report after", () -> node.filed("after-stop") == 1);
            told.addAll(reader.ids(6, "stopped-talks"));
            assertThat(told).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void a_publisher_goes_on_where_it_stopped() throws Exception {
        List<Long> told = new ArrayList<>();
        try (TopicReader reader = broker.reader(DEVELOPMENTS)) {
            for (int round = 0; round < 3; round++) {
                try (Node node = Node.start(broker, database)) {
                    for (int i = 0; i < 4; i++) {
                        node.post("/api/reports", report("told-" + round + "-" + i, "told"));
                    }
                    told.addAll(reader.ids(4, "told"));
                }
            }
            assertThat(reader.quiet()).isTrue();
        }

        assertThat(told).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void one_of_two_nodes_publishes_and_the_other_takes_over_when_it_is_killed(@TempDir Path data)
            throws Exception {
        try (TopicReader reader = broker.reader(DEVELOPMENTS);
                Crew crew = new Crew(broker, database, data, new Random(1))) {
            crew.add();
            broker.send(TOPIC, report("by-the-first", "two-nodes"));
            List<Long> told = new ArrayList<>(reader.ids(1, "two-nodes"));
            crew.add();
            assertThat(reader.quiet()).isTrue();
            crew.killFirst();

            broker.send(TOPIC, report("by-the-second", "two-nodes"));

            told.addAll(reader.ids(1, "two-nodes"));
            assertThat(reader.quiet()).isTrue();
            assertThat(told).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void a_cloud_event_is_structured_where_that_is_set() throws Exception {
        try (Node node = Node.start(broker, database, Map.of("parley.kafka.structured", true));
                TopicReader reader = broker.reader(DEVELOPMENTS)) {
            node.post("/api/reports", report("structured", "structured-talks"));

            ConsumerRecord<byte[], byte[]> record = reader.next(1, "structured-talks").getFirst();

            assertThat(header(record, "content-type")).startsWith("application/cloudevents+json");
            JsonNode event = JsonMapper.shared().readTree(record.value());
            assertThat(event.path("type").asString()).isEqualTo("parley.statement-made");
            assertThat(event.path("subject").asString()).isEqualTo("structured-talks");
            assertThat(event.at("/data/externalId").asString()).isEqualTo("structured");
        }
    }

    private static void awaitAllTaken() throws Exception {
        Await.until("all offsets", () -> group.committed() == group.sent(1));
    }

    private static String[] numbered(String externalId, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> report(externalId + "-" + i))
                .toArray(String[]::new);
    }
}
