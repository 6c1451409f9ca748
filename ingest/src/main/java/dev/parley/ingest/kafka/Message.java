package dev.parley.ingest.kafka;

import java.util.Arrays;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** What a record holds, as it came. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record Message(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {

    static Message of(ConsumerRecord<byte[], byte[]> received) {
        return new Message(received.key(), received.value(), received.headers());
    }

    /** Whether it says of itself that it is a CloudEvent, rightly or not. */
    boolean isCloudEvent() {
        return contentType().startsWith("application/cloudevents")
                || Arrays.stream(headers.toArray())
                        .anyMatch(header -> header.key().startsWith("ce_"));
    }

    /** Whether all of the CloudEvent stands in the value, and only its type in a header. */
    boolean isStructured() {
        return contentType().startsWith("application/cloudevents");
    }

    private String contentType() {
        return Texts.of(headers, "content-type").strip().toLowerCase(Locale.ROOT);
    }
}
