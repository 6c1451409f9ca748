package dev.parley.app.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Reports as they are sent to Kafka. */
final class Reports {

    static final String TOPIC = "parley.reports";

    private Reports() {}

    /** A report of one statement. */
    static String report(String externalId) {
        return report(externalId, "kafka-talks");
    }

    static String report(String externalId, String negotiation) {
        return reportOn(externalId, "The talks go on.", negotiation);
    }

    /** A report of one statement in each of some negotiations. */
    static String reportOn(String externalId, String summary, String... negotiations) {
        return """
        {"source":"kafka","externalId":"%s","publishedAt":"2026-01-24","developments":[%s]}
        """
                .formatted(
                        externalId,
                        Arrays.stream(negotiations)
                                .map(negotiation -> statement(negotiation, summary))
                                .collect(Collectors.joining(",")));
    }

    private static String statement(String negotiation, String summary) {
        return """
        {"kind":"statement-made","negotiation":"%s","speaker":{"name":"Peskov"},"summary":"%s"}
        """
                .formatted(negotiation, summary);
    }

    static ProducerRecord<byte[], byte[]> record(
            String key, String value, Map<String, String> headers) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(TOPIC, key.getBytes(UTF_8), value.getBytes(UTF_8));
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }
}
