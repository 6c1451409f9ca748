package dev.parley.ingest.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Makes the clients of Kafka.
 *
 * @param common what each is to know, its bootstrap servers above all
 */
record Clients(Map<String, Object> common) {

    /** Reads what is committed, from the beginning, and as much at once as shares a transaction. */
    private static final Map<String, Object> CONSUMER =
            Map.of(
                    ConsumerConfig.GROUP_ID_CONFIG,
                    KafkaReports.GROUP,
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "earliest",
                    ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                    "read_committed",
                    ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                    1_000,
                    ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                    4 << 20,
                    ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                    10_000,
                    ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                    30_000,
                    ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                    10_000,
                    ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    10_000);

    /** Leaves it to the broker to say what is too large. */
    private static final Map<String, Object> PRODUCER =
            Map.of(
                    ProducerConfig.ACKS_CONFIG, "all",
                    ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1,
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 64 << 20,
                    ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000,
                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);

    KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                with(CONSUMER), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                with(PRODUCER), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(own);
        all.putAll(common);
        return all;
    }
}
