package dev.parley.core.log;

import java.util.Arrays;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Metadata in its stored form: that of neighbours is mostly the same, and is translated once. */
final class MetaDataCodec {

    private final Serializer serializer;
    private volatile @Nullable Encoded encoded;
    private volatile @Nullable Decoded decoded;

    MetaDataCodec(Serializer serializer) {
        this.serializer = serializer;
    }

    byte[] encode(MetaData metaData) {
        Encoded last = encoded;
        if (last == null || !last.metaData().equals(metaData)) {
            last = new Encoded(metaData, serializer.serialize(metaData, byte[].class).getData());
            encoded = last;
        }
        return last.bytes();
    }

    LazyDeserializingObject<MetaData> decode(byte[] bytes) {
        Decoded last = decoded;
        if (last == null || !Arrays.equals(last.bytes(), bytes)) {
            last =
                    new Decoded(
                            bytes,
                            new LazyDeserializingObject<>(
                                    new SerializedMetaData<>(bytes, byte[].class), serializer));
            decoded = last;
        }
        return last.metaData();
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never changed
    private record Encoded(MetaData metaData, byte[] bytes) {}

    @SuppressWarnings("ArrayRecordComponent") // handed on, never changed
    private record Decoded(byte[] bytes, LazyDeserializingObject<MetaData> metaData) {}
}
