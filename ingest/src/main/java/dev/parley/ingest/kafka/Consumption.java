package dev.parley.ingest.kafka;

import dev.parley.core.work.Pause;
import dev.parley.ingest.Intake;
import dev.parley.ingest.LogUnavailable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The life of one consumer. While a batch is being recorded the next one is read; offsets are
 * committed once the log has committed what stands before them, and whatever stops in between is
 * delivered again and found to be recorded.
 */
final class Consumption implements ConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(Consumption.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration BRIEFLY = Duration.ofMillis(5);
    private static final Duration RESTING = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;
    private final Intake intake;
    private final DeadLetters letters;
    private final Runnable news;
    private final Pause pause = new Pause();
    private final Deque<Batch> underway = new ArrayDeque<>();
    private boolean resting;

    /** Calls {@code news} whenever a dead letter was kept. */
    Consumption(
            Consumer<byte[], byte[]> consumer, Intake intake, DeadLetters letters, Runnable news) {
        this.consumer = consumer;
        this.intake = intake;
        this.letters = letters;
        this.news = news;
    }

    void run(String topic, BooleanSupplier open) {
        consumer.subscribe(List.of(topic), this);
        while (open.getAsBoolean()) {
            try {
                goOn();
            } catch (LogUnavailable | DataAccessException | TransactionException e) {
                goBack();
                rest(e, open);
            }
        }
        finishAll();
    }

    private void goOn() {
        ConsumerRecords<byte[], byte[]> records =
                consumer.poll(underway.isEmpty() ? IDLE : BRIEFLY);
        if (!records.isEmpty()) {
            underway.add(Batch.submit(records, intake));
        }
        if (underway.size() > (records.isEmpty() ? 0 : 1)) {
            finishOldest();
        }
    }

    private void finishOldest() {
        Batch batch = underway.element();
        List<DeadLetter> dead = batch.dead();
        if (!dead.isEmpty()) {
            letters.keep(dead);
            news.run();
        }
        underway.remove();
        pause.reset();
        commit(batch.next());
    }

    /** Offsets that were not committed cost nothing but another delivery. */
    private void commit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        try {
            consumer.commitSync(offsets);
        } catch (CommitFailedException | RebalanceInProgressException | TimeoutException e) {
            LOG.info("Reports may be delivered again: {}", e.getMessage());
        }
    }

    /** To where the oldest batch began, when nothing is on its way any more. */
    private void goBack() {
        underway.forEach(Batch::settle);
        Map<TopicPartition, Long> first = new HashMap<>();
        underway.forEach(batch -> batch.first().forEach(first::putIfAbsent));
        underway.clear();
        first.forEach(consumer::seek);
    }

    /** Polls on without taking anything, so that the group does not take us for dead. */
    private void rest(RuntimeException cause, BooleanSupplier open) {
        Duration length = pause.next();
        LOG.warn(
                "Reports wait for the log; trying again in {}: {}",
                length,
                NestedExceptionUtils.getMostSpecificCause(cause).toString());
        long end = System.nanoTime() + length.toNanos();
        resting = true;
        consumer.pause(consumer.assignment());
        while (open.getAsBoolean() && System.nanoTime() < end) {
            consumer.poll(RESTING);
        }
        resting = false;
        consumer.resume(consumer.assignment());
    }

    private void finishAll() {
        while (!underway.isEmpty()) {
            finishOldest();
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        if (resting) {
            consumer.pause(partitions);
        }
    }

    /** Who gets the partitions next begins where we end. */
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        try {
            finishAll();
        } catch (LogUnavailable | DataAccessException | TransactionException e) {
            LOG.warn("Reports are left to another consumer", e);
        }
        underway.clear();
    }

    /** Others have the partitions already, and may have got further than we have. */
    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        underway.clear();
    }
}
