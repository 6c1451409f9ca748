package dev.parley.projections.audit;

import dev.parley.core.development.Development;
import dev.parley.core.report.Stated;
import dev.parley.core.wire.DevelopmentJson;
import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.ReportJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What differs, field by field, between what two versions of a report state. */
final class FieldChanges {

    private FieldChanges() {}

    /** Changes of the heading first, then of each development; {@code was} or {@code is} if any. */
    static List<ObjectNode> between(Stated was, Stated is) {
        List<ObjectNode> changes = new ArrayList<>();
        compare(null, heading(was, is), heading(is, was), changes);
        Map<String, ObjectNode> before = developments(was);
        Map<String, ObjectNode> after = developments(is);
        for (String id : union(before.keySet(), after.keySet())) {
            compare(
                    id,
                    before.getOrDefault(id, Json.object()),
                    after.getOrDefault(id, Json.object()),
                    changes);
        }
        return changes;
    }

    /** A withdrawal leaves the heading as it was, so that only its developments go. */
    private static ObjectNode heading(Stated stated, Stated other) {
        return switch (stated) {
            case Stated.Content content -> ReportJson.heading(content.heading());
            case Stated.Withdrawal withdrawal ->
                    switch (other) {
                        case Stated.Content content -> ReportJson.heading(content.heading());
                        case Stated.Withdrawal _ ->
                                new JsonObject()
                                        .put("retractedAt", withdrawal.retractedAt())
                                        .node();
                    };
        };
    }

    private static Map<String, ObjectNode> developments(Stated stated) {
        Map<String, ObjectNode> byId = new LinkedHashMap<>();
        for (Development development : stated.developments()) {
            ObjectNode json = DevelopmentJson.write(development);
            json.remove("id");
            byId.put(development.details().id(), json);
        }
        return byId;
    }

    private static void compare(
            @Nullable String development, ObjectNode was, ObjectNode is, List<ObjectNode> changes) {
        if (was.equals(is)) {
            return;
        }
        for (String field : union(was.propertyNames(), is.propertyNames())) {
            JsonNode before = was.get(field);
            JsonNode after = is.get(field);
            if (!Objects.equals(before, after)) {
                changes.add(
                        new JsonObject()
                                .put("development", development)
                                .put("field", field)
                                .put("was", before)
                                .put("is", after)
                                .node());
            }
        }
    }

    private static Set<String> union(Iterable<String> one, Iterable<String> two) {
        Set<String> union = new LinkedHashSet<>();
        Stream.of(one, two).forEach(each -> each.forEach(union::add));
        return union;
    }
}
