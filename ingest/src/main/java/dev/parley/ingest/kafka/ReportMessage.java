package dev.parley.ingest.kafka;

import dev.parley.core.report.ReportCommand.RecordReport;
import dev.parley.core.wire.Json;
import dev.parley.core.wire.Malformed;
import dev.parley.core.wire.ReportJson;
import dev.parley.ingest.Intake;
import dev.parley.ingest.Verdict;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * Reads a message as a report. It is one, or a CloudEvent around one; of the event, which envelopes
 * but does not report, nothing is recorded.
 */
final class ReportMessage {

    /** As over HTTP. */
    private static final int MOST_BYTES = 1 << 20;

    private ReportMessage() {}

    /** Sends a message through the door; what cannot be read has its verdict at once. */
    static CompletableFuture<Verdict> submit(Message message, Intake intake) {
        try {
            return intake.submit(read(message));
        } catch (Malformed fault) {
            return CompletableFuture.completedFuture(new Verdict.Unreadable(fault));
        }
    }

    /**
     * The report in a message.
     *
     * @throws Malformed if there is none
     */
    static RecordReport read(Message message) {
        byte[] value = value(message);
        return message.isCloudEvent() ? enveloped(message, value) : ReportJson.report(value);
    }

    private static byte[] value(Message message) {
        byte[] value = message.value();
        if (value == null) {
            throw new Malformed("", "The record has no value; nothing is deleted by that.");
        }
        if (value.length > MOST_BYTES) {
            throw new Malformed(
                    "",
                    String.format(Locale.ROOT, "The value is larger than %,d bytes.", MOST_BYTES));
        }
        return value;
    }

    private static RecordReport enveloped(Message message, byte[] value) {
        if (message.isStructured()) {
            return within("/data", data(message, value));
        }
        return ReportJson.report(data(message, value));
    }

    private static RecordReport within(String pointer, byte[] document) {
        try {
            return ReportJson.report(document);
        } catch (Malformed fault) {
            throw new Malformed(pointer + fault.pointer(), fault.detail());
        }
    }

    private static byte[] data(Message message, byte[] value) {
        CloudEventData data = event(message, value).getData();
        if (data == null) {
            throw new Malformed("/data", "The CloudEvent has no data; put the report there.");
        }
        return data.toBytes();
    }

    private static CloudEvent event(Message message, byte[] value) {
        if (message.isStructured()) {
            // The library would let the last one of repeated keys win.
            Json.parse(value);
        }
        try {
            return KafkaMessageFactory.createReader(message.headers(), value).toEvent();
        } catch (RuntimeException e) {
            throw new Malformed("", "This is not a CloudEvent 1.0: %s".formatted(e.getMessage()));
        }
    }
}
