package dev.parley.core.log;

import dev.parley.core.report.ReportEvent;
import dev.parley.core.wire.EventJson;
import java.util.Objects;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** Gives Axon the stored form of events: logical names and versions, not class names. */
public final class EventSerializer implements Serializer {

    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(
            @Nullable Object object, Class<T> expectedRepresentation) {
        ReportEvent event = (ReportEvent) Objects.requireNonNull(object);
        String type = EventJson.type(event);
        return converter.convert(
                new SimpleSerializedObject<>(
                        EventJson.write(event), byte[].class, type, EventJson.version(type)),
                expectedRepresentation);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return converter.canConvert(byte[].class, expectedRepresentation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon has it
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        byte[] payload = converter.convert(serialized, byte[].class).getData();
        SerializedType type = serialized.getType();
        return (T) EventJson.read(type.getName(), Objects.toString(type.getRevision()), payload);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return EventJson.eventClass(type.getName());
    }

    /** Axon asks for a message without a payload only; an event's type is not told by its class. */
    @Override
    @SuppressWarnings("rawtypes") // Axon's interface has the raw type
    public SerializedType typeForClass(@Nullable Class type) {
        return SerializedType.emptyType();
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
