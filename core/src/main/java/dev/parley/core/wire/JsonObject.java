package dev.parley.core.wire;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Builds a JSON object in which absent beats null: what there is not is left out. */
public final class JsonObject {

    private final ObjectNode node = Json.object();

    public JsonObject put(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> node.put(name, text);
            case Integer number -> node.put(name, number);
            case Long number -> node.put(name, number);
            case Boolean flag -> node.put(name, flag);
            case Instant instant -> node.put(name, instant.toString());
            case JsonNode json -> node.set(name, json);
            default -> node.put(name, Objects.toString(value));
        }
        return this;
    }

    /** Puts a list of texts, unless it is empty. */
    public JsonObject texts(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = node.putArray(name);
            values.forEach(array::add);
        }
        return this;
    }

    /** Puts a list of objects, empty or not. */
    public JsonObject list(String name, Collection<? extends JsonNode> values) {
        node.putArray(name).addAll(values);
        return this;
    }

    /** Puts every field of another object. */
    public JsonObject all(ObjectNode other) {
        node.setAll(other);
        return this;
    }

    public ObjectNode node() {
        return node;
    }
}
