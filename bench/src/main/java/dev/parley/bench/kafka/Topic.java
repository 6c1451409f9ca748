package dev.parley.bench.kafka;

import dev.parley.ingest.kafka.KafkaReports;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** The topic for reports, on a broker of its own. */
public final class Topic implements AutoCloseable {

    private static final int PARTITIONS = 3;

    private final EmbeddedKafkaKraftBroker broker;
    private final KafkaProducer<byte[], byte[]> producer;

    private Topic(EmbeddedKafkaKraftBroker broker) {
        this.broker = broker;
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrap(),
                                "transactional.id",
                                "bench",
                                "linger.ms",
                                5),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        producer.initTransactions();
    }

    /** An empty one. */
    public static Topic start() {
        EmbeddedKafkaKraftBroker broker =
                new EmbeddedKafkaKraftBroker(
                        1, PARTITIONS, KafkaReports.REPORTS, KafkaReports.DEAD_LETTERS);
        broker.brokerProperties(
                Map.of(
                        "transaction.state.log.replication.factor", "1",
                        "transaction.state.log.min.isr", "1"));
        broker.afterPropertiesSet();
        return new Topic(broker);
    }

    public String bootstrap() {
        return broker.getBrokersAsString();
    }

    /** Writes values that nobody sees yet; what fails is said when they are to be seen. */
    void write(List<byte[]> values) {
        producer.beginTransaction();
        for (byte[] value : values) {
            Future<RecordMetadata> _ =
                    producer.send(new ProducerRecord<>(KafkaReports.REPORTS, value));
        }
        producer.flush();
    }

    /** Lets what was written be seen, all at once. */
    void reveal() {
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close();
        broker.destroy();
    }
}
