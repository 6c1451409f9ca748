package dev.parley.core.wire;

import dev.parley.core.development.Casualties;
import dev.parley.core.development.Casualties.Range;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Casualties on the wire. */
final class CasualtiesJson {

    private CasualtiesJson() {}

    static Casualties read(Fields fields) {
        return new Casualties(
                range(fields, "killed"),
                range(fields, "injured"),
                range(fields, "missing"),
                range(fields, "captured"));
    }

    private static @Nullable Range range(Fields fields, String name) {
        return fields.object(name, CasualtiesJson::bounds);
    }

    private static Range bounds(Fields fields) {
        Integer min = fields.number("min", 0, Integer.MAX_VALUE);
        Integer max = fields.number("max", 0, Integer.MAX_VALUE);
        try {
            return new Range(min, max);
        } catch (IllegalArgumentException e) {
            throw new Malformed(fields.pointer(), String.valueOf(e.getMessage()));
        }
    }

    static @Nullable ObjectNode write(Casualties casualties) {
        return casualties.equals(Casualties.UNKNOWN)
                ? null
                : new JsonObject()
                        .put("killed", write(casualties.killed()))
                        .put("injured", write(casualties.injured()))
                        .put("missing", write(casualties.missing()))
                        .put("captured", write(casualties.captured()))
                        .node();
    }

    private static @Nullable ObjectNode write(@Nullable Range range) {
        return range == null
                ? null
                : new JsonObject().put("min", range.min()).put("max", range.max()).node();
    }
}
