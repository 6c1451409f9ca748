package dev.parley.projections.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries of the timeline, as the API shows them.
 *
 * @param next the page after them; {@code null} if there are no more
 */
public record Slice(List<ObjectNode> entries, @Nullable Page next) {}
