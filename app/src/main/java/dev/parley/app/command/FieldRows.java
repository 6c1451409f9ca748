package dev.parley.app.command;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The fields in which a development differs from what it was, a row each. */
final class FieldRows {

    /** What tells where an entry stands, and not what the development says. */
    private static final Set<String> PLACE =
            Set.of("revision", "knownFrom", "recordedAt", "logPosition");

    private FieldRows() {}

    static Stream<List<String>> of(JsonNode change) {
        JsonNode before = change.path("before");
        JsonNode after = change.path("after");
        Set<String> names = new TreeSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        return names.stream()
                .filter(name -> !PLACE.contains(name) && !isLogPosition(name, after))
                .filter(name -> !before.path(name).equals(after.path(name)))
                .map(name ->
                        List.of(
                                Cells.text(after, "source"),
                                Cells.text(after, "development"),
                                name,
                                said(before.path(name)),
                                said(after.path(name))));
    }

    /** A position that was taken has a field of that name. */
    private static boolean isLogPosition(String name, JsonNode entry) {
        return name.equals("position") && entry.path(name).equals(entry.path("logPosition"));
    }

    private static String said(JsonNode value) {
        return ChangeCells.oneLine(value.asString(value.isMissingNode() ? "" : value.toString()));
    }
}
