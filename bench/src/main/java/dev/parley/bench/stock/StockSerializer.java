package dev.parley.bench.stock;

import dev.parley.core.log.EventSerializer;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The product's own form of events, so that both write the same payloads; metadata, for which
 * Axon's engine uses the same serializer, by Jackson 3.
 */
final class StockSerializer implements Serializer {

    private final EventSerializer events = new EventSerializer();
    private final Serializer metadata = Jackson3Serializer.builder().build();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        return object instanceof MetaData
                ? metadata.serialize(object, representation)
                : events.serialize(object, representation);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return events.canSerializeTo(expectedRepresentation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon has it
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        return (T) of(serialized.getType()).<S, Object>deserialize(serialized);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return of(type).classForType(type);
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's interface has the raw type
    public SerializedType typeForClass(@Nullable Class type) {
        return events.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return events.getConverter();
    }

    private Serializer of(SerializedType type) {
        return type.getName().equals(MetaData.class.getName()) ? metadata : events;
    }
}
