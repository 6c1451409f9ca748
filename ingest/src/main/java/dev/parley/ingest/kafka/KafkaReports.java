package dev.parley.ingest.kafka;

import dev.parley.core.work.Worker;
import dev.parley.ingest.Intake;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/**
 * Takes reports from a topic. What breaks off begins again where the group had come to, and a
 * broker that cannot be found is looked for again.
 */
public final class KafkaReports {

    /** Where reports come in. */
    public static final String REPORTS = "parley.reports";

    /** Where those that were not taken go. */
    public static final String DEAD_LETTERS = "parley.reports.dead-letters";

    /** The consumers of all nodes together. */
    public static final String GROUP = "parley";

    private final Clients clients;
    private final Intake intake;
    private final DeadLetters letters;
    private final Announcer announcer;
    private final List<Worker> workers =
            List.of(
                    new Worker("parley-kafka-reports", this::consume),
                    new Worker("parley-kafka-dead-letters", this::announce));

    /**
     * Nothing happens before the start.
     *
     * @param clients what every client of Kafka is to know, its bootstrap servers above all
     */
    public KafkaReports(Map<String, Object> clients, Intake intake, DeadLetters letters) {
        this.clients = new Clients(Map.copyOf(clients));
        this.intake = intake;
        this.letters = letters;
        this.announcer = new Announcer(letters);
    }

    public void start() {
        workers.forEach(Worker::start);
    }

    /** Finishes what is on its way. */
    public void stop() {
        workers.forEach(Worker::close);
        announcer.wake();
        workers.forEach(Worker::awaitEnd);
    }

    private void consume(Worker worker) {
        try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
            new Consumption(consumer, intake, letters, announcer::wake)
                    .run(REPORTS, worker::isOpen);
        }
    }

    private void announce(Worker worker) throws InterruptedException {
        try (Producer<byte[], byte[]> producer = clients.producer()) {
            announcer.run(new DeadLetterTopic(DEAD_LETTERS, producer), worker::isOpen);
        }
    }
}
