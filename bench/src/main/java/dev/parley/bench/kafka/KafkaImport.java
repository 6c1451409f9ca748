package dev.parley.bench.kafka;

import dev.parley.bench.load.Reports;
import dev.parley.bench.parley.ParleyNode;
import dev.parley.core.log.EventLog;
import dev.parley.ingest.kafka.KafkaReports;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The product's own consumer, which takes reports from a topic as they appear. */
public final class KafkaImport implements AutoCloseable {

    private static final long LOOK_NANOS = 1_000_000;

    private final Topic topic;
    private final EventLog log;
    private final KafkaReports consumer;

    private KafkaImport(Topic topic, ParleyNode node) {
        this.topic = topic;
        this.log = node.log();
        this.consumer =
                new KafkaReports(
                        Map.of("bootstrap.servers", topic.bootstrap()),
                        node.intake(),
                        node.deadLetters());
    }

    /** Returns at once; the first batch waits until the consumer has joined its group. */
    public static KafkaImport start(Topic topic, ParleyNode node) {
        KafkaImport started = new KafkaImport(topic, node);
        started.consumer.start();
        return started;
    }

    /**
     * Nanoseconds from when the reports can be seen in the topic until the last one is recorded.
     */
    public long nanos(Reports.Batch batch) {
        long end = log.head().position() + batch.events();
        topic.write(batch.documents());
        long start = System.nanoTime();
        topic.reveal();
        while (log.head().position() < end) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return System.nanoTime() - start;
    }

    @Override
    public void close() {
        consumer.stop();
    }
}
