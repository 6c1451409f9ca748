package dev.parley.app.kafka;

import static dev.parley.app.kafka.Reports.record;
import static dev.parley.app.kafka.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.report.ReportId;
import dev.parley.core.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fifty thousand reports, while consumers are killed, come and go and the broker restarts: exactly
 * the sent ones are recorded, once, and each is told of in its negotiation's order.
 */
class ChaosTest {

    private static final long SEED = 20_260_201;
    private static final int REPORTS = 50_000;
    private static final int NEGOTIATIONS = 20;
    private static final int PARTITIONS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Random random = new Random(SEED);
    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient log = JdbcClient.create(database);
    private final List<Future<?>> underway = new ArrayList<>();
    private int sent;

    /** Something that happens while reports are on their way. */
    @FunctionalInterface
    private interface Event {
        void happen() throws Exception;
    }

    @Test
    void exactly_the_sent_reports_are_recorded_once(@TempDir Path data) throws Exception {
        try (Broker broker = Broker.start(PARTITIONS);
                Group group = broker.group();
                Crew crew = new Crew(broker, database, data, random)) {
            crew.add();
            List<Event> events =
                    List.of(
                            crew::killAndReplaceOne,
                            crew::add,
                            crew::killAndReplaceOne,
                            () -> {
                                broker.stop();
                                broker.startAgain();
                            },
                            crew::killAndReplaceOne,
                            crew::removeOne,
                            crew::killAndReplaceOne);
            for (Event event : events) {
                sendSome(broker, REPORTS / events.size());
                event.happen();
            }
            send(broker, REPORTS - sent);

            for (Future<?> each : underway) {
                each.get();
            }
            Await.until("all offsets", PATIENCE, () -> group.committed() == group.sent(PARTITIONS));
            assertRecordedOnce();
            assertToldInOrder(broker);
        }
    }

    /** Returns in the middle of their being recorded. */
    private void sendSome(Broker broker, int reports) throws Exception {
        int until = sent + random.nextInt(reports);
        send(broker, reports);
        Await.until("report " + until, PATIENCE, () -> recorded() >= until);
    }

    private void send(Broker broker, int reports) {
        underway.addAll(
                broker.sendLater(
                        IntStream.range(sent, sent + reports)
                                .mapToObj(i ->
                                        record("key-" + i, report(name(i), talks(i)), Map.of()))
                                .toList()));
        sent += reports;
    }

    private static String name(int number) {
        return "chaos-" + number;
    }

    private static String talks(int number) {
        return "talks-" + number % NEGOTIATIONS;
    }

    /** A filing and a development each. */
    private long recorded() {
        return count("select coalesce(max(position), 0) / 2 from event");
    }

    private void assertRecordedOnce() {
        assertThat(count("select count(*) from event")).isEqualTo(2 * REPORTS);
        assertThat(count("select max(position) from event")).isEqualTo(2 * REPORTS);
        assertThat(count("select count(*) from event where type = 'report-filed'"))
                .isEqualTo(REPORTS);
        assertThat(count("select count(*) from dead_letter")).isZero();
        assertThat(log.sql("select distinct stream from event").query(String.class).set())
                .isEqualTo(
                        IntStream.range(0, REPORTS)
                                .mapToObj(i -> ReportId.of("kafka", name(i)).toString())
                                .collect(Collectors.toSet()));
    }

    /** At least once each, and for the first time in order. */
    private void assertToldInOrder(Broker broker) {
        Set<Long> told = new TreeSet<>();
        try (TopicReader reader = broker.reader("parley.developments")) {
            Map<String, Long> last = new HashMap<>();
            while (told.size() < REPORTS) {
                var record = reader.next();
                long id = Long.parseLong(TopicReader.header(record, "ce_id"));
                if (told.add(id)) {
                    assertThat(last.merge(TopicReader.text(record.key()), id, Math::max))
                            .isEqualTo(id);
                }
            }
        }
    }

    private long count(String sql) {
        return log.sql(sql).query(Long.class).single();
    }
}
