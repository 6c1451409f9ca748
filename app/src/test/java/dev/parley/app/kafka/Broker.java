package dev.parley.app.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kafka.server.BrokerServer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A real broker, that can be stopped, and started again with all that it holds. */
final class Broker implements AutoCloseable {

    private final EmbeddedKafkaKraftBroker cluster;
    private final KafkaProducer<byte[], byte[]> producer;

    private Broker(EmbeddedKafkaKraftBroker cluster) {
        this.cluster = cluster;
        this.producer =
                new KafkaProducer<>(
                        // A new partition may take a second batch and not the first; then never.
                        Map.of(
                                "bootstrap.servers", bootstrap(),
                                "linger.ms", 5,
                                "max.in.flight.requests.per.connection", 1),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    /** One whose topics have so many partitions. */
    static Broker start(int partitions) {
        EmbeddedKafkaKraftBroker cluster = new EmbeddedKafkaKraftBroker(1, partitions);
        cluster.afterPropertiesSet();
        return new Broker(cluster);
    }

    String bootstrap() {
        return cluster.getBrokersAsString();
    }

    void stop() {
        server().shutdown();
        server().awaitShutdown();
    }

    void startAgain() {
        server().startup();
    }

    private BrokerServer server() {
        return Objects.requireNonNull(cluster.getCluster()).brokers().values().iterator().next();
    }

    /** Returns when the broker has them all. */
    void send(String topic, String... values) throws InterruptedException, ExecutionException {
        send(
                List.of(values).stream()
                        .map(value ->
                                new ProducerRecord<byte[], byte[]>(topic, value.getBytes(UTF_8)))
                        .toList());
    }

    void send(List<ProducerRecord<byte[], byte[]>> records)
            throws InterruptedException, ExecutionException {
        for (Future<RecordMetadata> sent : sendLater(records)) {
            sent.get();
        }
    }

    /** Lets the records go out by themselves. */
    List<Future<RecordMetadata>> sendLater(List<ProducerRecord<byte[], byte[]>> records) {
        return records.stream().map(producer::send).toList();
    }

    /** Reads a topic from its beginning. */
    TopicReader reader(String topic) {
        return new TopicReader(bootstrap(), topic);
    }

    Group group() {
        return new Group(bootstrap());
    }

    @Override
    public void close() {
        producer.close();
        cluster.destroy();
    }
}
