package dev.parley.projections.live;

import static java.util.stream.Collectors.toMap;

import dev.parley.core.development.Development;
import dev.parley.core.wire.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The developments, by their ids, in which two versions of a report differ.
 *
 * @param added those that only the later one tells
 * @param changed those that both tell, but not the same of
 * @param withdrawn those that only the earlier one told
 */
record Differences(List<String> added, List<String> changed, List<String> withdrawn) {

    static Differences of(List<Development> was, List<Development> is) {
        Map<String, Development> before = byId(was);
        Map<String, Development> after = byId(is);
        return new Differences(
                without(after, before),
                before.entrySet().stream()
                        .filter(each -> after.containsKey(each.getKey()))
                        .filter(each -> !each.getValue().equals(after.get(each.getKey())))
                        .map(Map.Entry::getKey)
                        .toList(),
                without(before, after));
    }

    private static Map<String, Development> byId(List<Development> developments) {
        return developments.stream()
                .collect(
                        toMap(
                                development -> development.details().id(),
                                Function.identity(),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    private static List<String> without(
            Map<String, Development> some, Map<String, Development> others) {
        return some.keySet().stream().filter(id -> !others.containsKey(id)).toList();
    }

    /** On the wire; lists that are empty are left out. */
    JsonObject addTo(JsonObject json) {
        return json.texts("new", added).texts("changed", changed).texts("withdrawn", withdrawn);
    }
}
