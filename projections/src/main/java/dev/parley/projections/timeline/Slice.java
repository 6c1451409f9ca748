package dev.parley.projections.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Some of the timeline.
 *
 * @param next the page after it; {@code null} if there is no more
 */
public record Slice(List<Entry> entries, @Nullable Page next) {

    /** The entries as the API shows them. */
    public List<ObjectNode> json() {
        return entries.stream().map(Entry::json).toList();
    }

    /** The same, to be written only. */
    List<JsonNode> written() {
        return entries.stream().map(Entry::written).toList();
    }
}
