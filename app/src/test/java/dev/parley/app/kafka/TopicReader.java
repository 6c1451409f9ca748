package dev.parley.app.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its beginning. */
final class TopicReader implements AutoCloseable {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Deque<ConsumerRecord<byte[], byte[]>> read = new ArrayDeque<>();

    TopicReader(String bootstrap, String topic) {
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrap,
                                "group.id",
                                "reader-" + System.nanoTime(),
                                "auto.offset.reset",
                                "earliest",
                                "metadata.max.age.ms",
                                1_000),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
        consumer.subscribe(List.of(topic));
    }

    ConsumerRecord<byte[], byte[]> next() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (read.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Nothing came within a minute.");
            }
            consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        }
        return read.remove();
    }

    List<ConsumerRecord<byte[], byte[]>> next(int count) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        while (records.size() < count) {
            records.add(next());
        }
        return records;
    }

    /** The next records with a key, whatever comes in between. */
    List<ConsumerRecord<byte[], byte[]>> next(int count, String key) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        while (records.size() < count) {
            ConsumerRecord<byte[], byte[]> record = next();
            if (key.equals(text(record.key()))) {
                records.add(record);
            }
        }
        return records;
    }

    /**
     * The ids of the next events with a key, each once: what is told again is known by its id, and
     * what is told first comes in order.
     */
    List<Long> ids(int count, String key) {
        Set<Long> ids = new LinkedHashSet<>();
        while (ids.size() < count) {
            ids.add(Long.valueOf(header(next(1, key).getFirst(), "ce_id")));
        }
        assertThat(List.copyOf(ids)).isSorted();
        return List.copyOf(ids);
    }

    /** Whether nothing comes for a while. */
    boolean quiet() {
        if (read.isEmpty()) {
            consumer.poll(Duration.ofMillis(700)).forEach(read::add);
        }
        return read.isEmpty();
    }

    static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
