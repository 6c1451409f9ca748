package dev.parley.projections.export;

import dev.parley.core.time.Edtf;
import dev.parley.core.time.Span;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a spreadsheet shows of an entry of the timeline. */
final class Cells {

    private static final String BEGINS_FORMULAS = "=+-@\t\r";

    private Cells() {}

    /** What stands at a pointer; elements of a list, or the names of people, are joined. */
    static String at(String pointer, JsonNode entry) {
        JsonNode value = entry.at(pointer);
        return value.isArray()
                ? value.valueStream().map(Cells::element).collect(Collectors.joining("; "))
                : value.asString("");
    }

    private static String element(JsonNode element) {
        return element.isObject() ? element.path("name").asString("") : element.asString("");
    }

    /** An end of when it happens; nothing if there is none. */
    static String end(Function<Span, Instant> end, JsonNode entry) {
        String when = entry.path("when").asString("");
        Instant moment = when.isEmpty() ? Instant.MAX : end.apply(Edtf.parse(when).span());
        boolean known = !moment.equals(Instant.MIN) && !moment.equals(Instant.MAX);
        return known ? moment.toString() : "";
    }

    /** The position that was taken; other kinds have that of the log under the same name. */
    static String stance(JsonNode entry) {
        JsonNode position = entry.path("position");
        return position.isString() ? position.asString() : "";
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String guarded(String cell) {
        return !cell.isEmpty() && BEGINS_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
