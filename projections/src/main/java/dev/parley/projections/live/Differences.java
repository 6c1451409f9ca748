package dev.parley.projections.live;

import static java.util.stream.Collectors.toMap;

import dev.parley.core.development.Development;
import dev.parley.core.wire.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The developments in which two versions of a report differ.
 *
 * @param added those that only the later one tells
 * @param changed those that both tell, but not the same of: as the later one has them
 * @param withdrawn those that only the earlier one told
 */
record Differences(
        List<Development> added, List<Development> changed, List<Development> withdrawn) {

    static Differences of(List<Development> was, List<Development> is) {
        Map<String, Development> before = byId(was);
        Map<String, Development> after = byId(is);
        return new Differences(
                is.stream().filter(each -> !before.containsKey(id(each))).toList(),
                is.stream()
                        .filter(each -> before.containsKey(id(each)))
                        .filter(each -> !each.equals(before.get(id(each))))
                        .toList(),
                was.stream().filter(each -> !after.containsKey(id(each))).toList());
    }

    private static Map<String, Development> byId(List<Development> developments) {
        return developments.stream()
                .collect(
                        toMap(
                                Differences::id,
                                Function.identity(),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    private static String id(Development development) {
        return development.details().id();
    }

    List<Development> all() {
        return Stream.of(added, changed, withdrawn).flatMap(List::stream).toList();
    }

    /** Puts their ids on the wire; lists that are empty are left out. */
    JsonObject addTo(JsonObject json) {
        return json.texts("new", ids(added))
                .texts("changed", ids(changed))
                .texts("withdrawn", ids(withdrawn));
    }

    private static List<String> ids(List<Development> developments) {
        return developments.stream().map(Differences::id).toList();
    }
}
