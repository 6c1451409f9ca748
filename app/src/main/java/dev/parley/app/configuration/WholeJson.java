package dev.parley.app.configuration;

import dev.parley.core.wire.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.databind.node.ObjectNode;

/** Writes a JSON answer whole and with its length, so that it is sent in one piece. */
final class WholeJson extends AbstractHttpMessageConverter<ObjectNode> {

    WholeJson() {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ObjectNode.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ObjectNode readInternal(Class<? extends ObjectNode> type, HttpInputMessage request) {
        throw new UnsupportedOperationException("Requests are read by their own doors.");
    }

    @Override
    protected void writeInternal(ObjectNode answer, HttpOutputMessage response) throws IOException {
        byte[] json = Json.bytes(answer);
        response.getHeaders().setContentLength(json.length);
        response.getBody().write(json);
    }
}
