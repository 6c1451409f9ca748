package dev.parley.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.core.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Sends dead letters on to a topic: as they came, and why and whence in headers. */
record DeadLetterTopic(String name, Producer<byte[], byte[]> producer) {

    /** Returns once the broker has them all. */
    void send(List<DeadLetter> letters) {
        List<Future<RecordMetadata>> sent =
                letters.stream().map(letter -> producer.send(whole(letter))).toList();
        for (int i = 0; i < sent.size(); i++) {
            await(sent.get(i), letters.get(i));
        }
    }

    /** What has grown too large by its reason goes without its content, which is still kept. */
    private void await(Future<RecordMetadata> sent, DeadLetter letter) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException)) {
                throw new KafkaException("A dead letter could not be sent", e.getCause());
            }
            await(producer.send(bare(letter)), letter);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while a dead letter was sent", e);
        }
    }

    private ProducerRecord<byte[], byte[]> whole(DeadLetter letter) {
        Headers headers = new RecordHeaders(letter.message().headers());
        why(letter).forEach((key, value) -> headers.remove(key).add(key, value));
        return new ProducerRecord<>(
                name, null, null, letter.message().key(), letter.message().value(), headers);
    }

    private ProducerRecord<byte[], byte[]> bare(DeadLetter letter) {
        Headers headers = new RecordHeaders();
        why(letter).forEach(headers::add);
        headers.add("parley-omitted", "key, value, headers".getBytes(UTF_8));
        return new ProducerRecord<>(name, null, null, null, null, headers);
    }

    private static Map<String, byte[]> why(DeadLetter letter) {
        RecordPlace place = letter.place();
        return Map.of(
                "parley-reason", letter.reason().getBytes(UTF_8),
                "parley-problem", Json.bytes(letter.problem()),
                "parley-topic", place.topic().getBytes(UTF_8),
                "parley-partition", Integer.toString(place.partition()).getBytes(UTF_8),
                "parley-offset", Long.toString(place.offset()).getBytes(UTF_8));
    }
}
