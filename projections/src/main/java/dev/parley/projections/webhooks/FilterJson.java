package dev.parley.projections.webhooks;

import dev.parley.core.wire.Fields;
import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.Malformed;
import dev.parley.core.wire.Texts;
import dev.parley.projections.reading.Filter;
import dev.parley.projections.reading.FilterArgument;
import dev.parley.projections.reading.FilterFields;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A filter as a subscriber wrote it. */
record FilterJson(ObjectNode json) implements FilterFields {

    private static final List<String> NAMES =
            List.of("negotiation", "kind", "actor", "source", "text", "from", "to");

    static FilterJson any() {
        return new FilterJson(Json.object());
    }

    /**
     * Reads a filter.
     *
     * @throws Malformed if it is none
     */
    static FilterJson read(Fields fields) {
        JsonObject read = new JsonObject();
        NAMES.forEach(name -> read.put(name, fields.text(name, Texts.NAME)));
        FilterJson json = new FilterJson(read.node());
        Filter _ = json.filter();
        return json;
    }

    Filter filter() {
        return FilterArgument.filter(this);
    }

    @Override
    public @Nullable String value(String name) {
        return json.path(name).asString(null);
    }

    @Override
    public RuntimeException fault(String name, String detail) {
        return new Malformed("/filter/" + name, "The filter's %s: %s".formatted(name, detail));
    }
}
