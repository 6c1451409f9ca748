package dev.parley.projections.rebuilding;

import dev.parley.core.wire.JsonObject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far a rebuild is.
 *
 * @param position every act up to there is in the new tables
 * @param end how far the old ones are
 * @param eventsPerSecond of this run
 * @param problem why it failed
 */
public record RebuildStatus(
        List<String> names,
        String state,
        long position,
        long end,
        @Nullable Long eventsPerSecond,
        @Nullable String problem) {

    static RebuildStatus interrupted(Rebuild rebuild, long end) {
        return new RebuildStatus(
                rebuild.names(), "interrupted", rebuild.position(), end, null, null);
    }

    static String slug(Run.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** An estimate from the rate so far. */
    private @Nullable Long secondsLeft() {
        return eventsPerSecond == null || eventsPerSecond == 0
                ? null
                : Math.ceilDiv(end - position, eventsPerSecond);
    }

    ObjectNode json() {
        return new JsonObject()
                .texts("names", names)
                .put("state", state)
                .put("position", position)
                .put("end", end)
                .put("eventsPerSecond", eventsPerSecond)
                .put("secondsLeft", secondsLeft())
                .put("problem", problem)
                .node();
    }
}
