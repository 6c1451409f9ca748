package dev.parley.projections.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends records in their order. A record that was given up would let later ones overtake it: as
 * long as there is hope, none is. One request goes at a time, because a partition that has just
 * been made may refuse a batch, take the next one that is under way, and then refuse the first for
 * ever.
 */
record Outlet(Producer<String, byte[]> producer) implements AutoCloseable {

    private static final int LOOK_UP_MILLIS = 500;

    private static final Map<String, Object> IN_ORDER =
            Map.of(
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                    true,
                    ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                    5,
                    ProducerConfig.RETRIES_CONFIG,
                    Integer.MAX_VALUE,
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                    Integer.MAX_VALUE,
                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    10_000,
                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                    10_000,
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                    64 << 20);

    static Outlet open(Map<String, Object> client) {
        Map<String, Object> all = new HashMap<>(client);
        all.putAll(IN_ORDER);
        return new Outlet(
                new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer()));
    }

    /**
     * Returns once the broker has them all.
     *
     * @param open whether to go on waiting for it
     */
    void send(List<ProducerRecord<String, byte[]>> records, BooleanSupplier open)
            throws InterruptedException {
        List<Future<RecordMetadata>> sent = records.stream().map(producer::send).toList();
        for (Future<RecordMetadata> each : sent) {
            while (!arrived(each)) {
                if (!open.getAsBoolean()) {
                    throw new KafkaException("Stopped before the broker had everything.");
                }
            }
        }
    }

    private static boolean arrived(Future<RecordMetadata> sent) throws InterruptedException {
        try {
            sent.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new KafkaException("A development could not be sent", e.getCause());
        }
    }

    /** At once: what the broker does not have yet is sent again from the stored position. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
