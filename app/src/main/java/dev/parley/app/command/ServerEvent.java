package dev.parley.app.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server-sent event whose data is JSON. */
record ServerEvent(String id, String kind, JsonNode data) {

    /** Makes events of the lines of one stream. */
    static final class Reader {

        private final Map<String, String> fields = new HashMap<>();

        /** The event that a line completes, if it does. */
        Optional<ServerEvent> take(String line) {
            if (!line.isEmpty()) {
                String[] field = line.split(": ?", 2);
                fields.put(field[0], field.length == 1 ? "" : field[1]);
                return Optional.empty();
            }
            Optional<ServerEvent> event =
                    Optional.ofNullable(fields.get("data")).map(this::withData);
            fields.clear();
            return event;
        }

        private ServerEvent withData(String data) {
            return new ServerEvent(
                    fields.getOrDefault("id", ""),
                    fields.getOrDefault("event", "message"),
                    JsonMapper.shared().readTree(data));
        }
    }
}
