package dev.parley.ingest.kafka;

import dev.parley.ingest.Intake;
import dev.parley.ingest.LogUnavailable;
import dev.parley.ingest.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records that came together, on their way through the door. */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final ConsumerRecords<byte[], byte[]> records;
    private final List<Arrival> arrivals = new ArrayList<>();

    private record Arrival(
            RecordPlace place, Message message, CompletableFuture<Verdict> verdict) {}

    private Batch(ConsumerRecords<byte[], byte[]> records) {
        this.records = records;
    }

    /** Submits all at once, so that they share transactions. */
    static Batch submit(ConsumerRecords<byte[], byte[]> records, Intake intake) {
        Batch batch = new Batch(records);
        records.forEach(received -> batch.arrivals.add(arrival(received, intake)));
        return batch;
    }

    private static Arrival arrival(ConsumerRecord<byte[], byte[]> received, Intake intake) {
        Message message = Message.of(received);
        return new Arrival(
                new RecordPlace(received.topic(), received.partition(), received.offset()),
                message,
                ReportMessage.submit(message, intake));
    }

    /**
     * Waits for the verdicts, and tells of the records that were not taken.
     *
     * @throws LogUnavailable if there is a record of which it is not known
     */
    List<DeadLetter> dead() {
        return arrivals.stream().map(Batch::dead).flatMap(Optional::stream).toList();
    }

    private static Optional<DeadLetter> dead(Arrival arrival) {
        try {
            Verdict verdict = Intake.await(arrival.verdict());
            return verdict.good()
                    ? Optional.empty()
                    : Optional.of(DeadLetter.of(arrival.place(), arrival.message(), verdict));
        } catch (LogUnavailable e) {
            if (e.passes()) {
                throw e;
            }
            LOG.error("The report at {} could not be decided", arrival.place().id(), e);
            return Optional.of(DeadLetter.undecided(arrival.place(), arrival.message()));
        }
    }

    /** Waits until nothing of it is on its way any more, whatever became of it. */
    void settle() {
        arrivals.forEach(arrival -> arrival.verdict().exceptionally(_ -> null).join());
    }

    /** Where each partition begins in it. */
    Map<TopicPartition, Long> first() {
        return records.partitions().stream()
                .collect(
                        Collectors.toMap(
                                partition -> partition,
                                partition -> records.records(partition).getFirst().offset()));
    }

    /** Where each partition goes on after it. */
    Map<TopicPartition, OffsetAndMetadata> next() {
        return records.nextOffsets();
    }
}
