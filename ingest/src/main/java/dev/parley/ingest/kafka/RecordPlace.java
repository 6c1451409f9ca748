package dev.parley.ingest.kafka;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a record stands in Kafka: nothing else ever stands there. */
public record RecordPlace(String topic, int partition, long offset) {

    private static final Pattern ID = Pattern.compile("(.+)-(\\d{1,9})-(\\d{1,18})");

    /** The place as one word, for addresses. */
    public String id() {
        return "%s-%d-%d".formatted(topic, partition, offset);
    }

    /** The place that a word names, if it names one. */
    public static Optional<RecordPlace> of(String id) {
        Matcher parts = ID.matcher(id);
        return parts.matches()
                ? Optional.of(
                        new RecordPlace(
                                parts.group(1),
                                Integer.parseInt(parts.group(2)),
                                Long.parseLong(parts.group(3))))
                : Optional.empty();
    }
}
