package dev.parley.app.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Holds answers against the part of JSON Schema that the description of the API uses. */
record Schemas(JsonNode description) {

    /** What is wrong with a value, and which of its fields are described nowhere. */
    List<String> faults(JsonNode schema, JsonNode value, String at) {
        List<String> faults = new ArrayList<>(mismatches(schema, value, at));
        if (value.isObject()) {
            Set<String> described = properties(schema);
            value.propertyNames().stream()
                    .filter(name -> !described.isEmpty() && !described.contains(name))
                    .map(name -> at + "/" + name + " is not described")
                    .forEach(faults::add);
        }
        return faults;
    }

    private List<String> mismatches(JsonNode schema, JsonNode value, String at) {
        List<String> faults = new ArrayList<>();
        if (schema.has("$ref")) {
            faults.addAll(mismatches(resolved(schema), value, at));
        }
        schema.path("allOf").forEach(part -> faults.addAll(mismatches(part, value, at)));
        if (schema.has("oneOf") && matching(schema.path("oneOf"), value) != 1) {
            faults.add(at + " is not of one of its forms");
        }
        if (schema.has("anyOf") && matching(schema.path("anyOf"), value) == 0) {
            faults.add(at + " is of none of its forms");
        }
        if (!ofType(schema.path("type").asString(""), value)) {
            faults.add(at + " is no " + schema.path("type").asString());
        }
        texts(schema, value).map(fault -> at + fault).forEach(faults::add);
        schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(name -> !value.has(name))
                .map(name -> at + "/" + name + " is missing")
                .forEach(faults::add);
        schema.path("properties")
                .forEachEntry((name, property) -> {
                    if (value.has(name)) {
                        faults.addAll(faults(property, value.path(name), at + "/" + name));
                    }
                });
        if (schema.has("items")) {
            value.valueStream()
                    .flatMap(each -> faults(schema.path("items"), each, at + "/-").stream())
                    .forEach(faults::add);
        }
        return faults;
    }

    private long matching(JsonNode forms, JsonNode value) {
        return forms.valueStream().filter(form -> mismatches(form, value, "").isEmpty()).count();
    }

    private static Stream<String> texts(JsonNode schema, JsonNode value) {
        Stream.Builder<String> faults = Stream.builder();
        if (schema.has("const") && !schema.path("const").equals(value)) {
            faults.add(" is not " + schema.path("const"));
        }
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
            faults.add(" is none of " + schema.path("enum"));
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.path("pattern").asString())
                        .matcher(value.asString(""))
                        .find()) {
            faults.add(" does not match " + schema.path("pattern"));
        }
        return faults.build();
    }

    private static boolean ofType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
    }

    private Set<String> properties(JsonNode schema) {
        Set<String> names = new HashSet<>(schema.path("properties").propertyNames());
        if (schema.has("$ref")) {
            names.addAll(properties(resolved(schema)));
        }
        for (String group : List.of("allOf", "anyOf", "oneOf")) {
            schema.path(group).forEach(part -> names.addAll(properties(part)));
        }
        return names;
    }

    private JsonNode resolved(JsonNode schema) {
        return description.at(schema.path("$ref").asString().substring(1));
    }
}
