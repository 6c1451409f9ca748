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
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** Gives Axon the stored form of events: logical names and versions, not class names. */
public final class EventSerializer implements Serializer {

    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(
            @Nullable Object object, Class<T> expectedRepresentation) {
        ReportEvent event = (ReportEvent) Objects.requireNonNull(object);
        return converter.convert(
                new SimpleSerializedObject<>(
                        EventJson.write(event),
                        byte[].class,
                        EventJson.type(event),
                        EventJson.VERSION),
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
        return (T) EventJson.read(serialized.getType().getName(), payload);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return EventJson.eventClass(type.getName());
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's interface has the raw type
    public SerializedType typeForClass(@Nullable Class type) {
        return new SimpleSerializedType(
                type == null ? "empty" : type.getSimpleName(), EventJson.VERSION);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
