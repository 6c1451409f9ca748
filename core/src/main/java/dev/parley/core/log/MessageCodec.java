package dev.parley.core.log;

import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** Translates between Axon's messages and the log's entries. */
final class MessageCodec {

    private static final String CORRELATION_ID = "correlationId";
    private static final @Nullable String NO_AGGREGATE_TYPE = null;

    private final Serializer payloads;
    private final MetaDataCodec metadata;

    MessageCodec(Serializer payloads, Serializer metadata) {
        this.payloads = payloads;
        this.metadata = new MetaDataCodec(metadata);
    }

    NewEntry encode(EventMessage<?> event) {
        return new NewEntry(
                actOf(event),
                event instanceof DomainEventMessage<?> domain
                        ? domain.getAggregateIdentifier()
                        : event.getIdentifier(),
                event instanceof DomainEventMessage<?> domain ? domain.getSequenceNumber() : 0,
                event.getIdentifier(),
                () -> stored(event));
    }

    private Content stored(EventMessage<?> event) {
        SerializedObject<byte[]> payload = event.serializePayload(payloads, byte[].class);
        return new Content(
                payload.getType().getName(),
                Objects.requireNonNullElse(payload.getType().getRevision(), ""),
                payload.getData(),
                metadata.encode(event.getMetaData()));
    }

    TrackedEventMessage<?> tracked(LogEntry entry, TrackingToken token) {
        return entry.standsAlone()
                ? new GenericTrackedEventMessage<>(token, message(entry), entry::recordedAt)
                : new GenericTrackedDomainEventMessage<>(
                        token,
                        NO_AGGREGATE_TYPE,
                        entry.stream(),
                        entry.sequence(),
                        message(entry),
                        entry::recordedAt);
    }

    DomainEventMessage<?> domain(LogEntry entry) {
        return new GenericDomainEventMessage<>(
                NO_AGGREGATE_TYPE,
                entry.stream(),
                entry.sequence(),
                message(entry),
                entry::recordedAt);
    }

    private static String actOf(EventMessage<?> event) {
        return Objects.toString(event.getMetaData().get(CORRELATION_ID), event.getIdentifier());
    }

    // Deserialised when first asked for: events that nobody handles cost nothing.
    private Message<Object> message(LogEntry entry) {
        return new SerializedMessage<>(
                entry.id(),
                new LazyDeserializingObject<>(payload(entry), payloads),
                metadata.decode(entry.metadata()));
    }

    private static SerializedObject<byte[]> payload(LogEntry entry) {
        @Nullable String revision = entry.version().isEmpty() ? null : entry.version();
        return new SimpleSerializedObject<>(entry.payload(), byte[].class, entry.type(), revision);
    }
}
