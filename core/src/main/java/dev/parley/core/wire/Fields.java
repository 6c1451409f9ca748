package dev.parley.core.wire;

import dev.parley.core.time.Edtf;
import dev.parley.core.time.EdtfException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the fields of a JSON object one by one; what was not taken at the end is unknown. */
public final class Fields {

    private static final int LONGEST_LIST = 1_000;

    private final ObjectNode object;
    private final Pointer pointer;
    private final Set<String> taken = new HashSet<>();

    Fields(JsonNode node, Pointer pointer) {
        if (!(node instanceof ObjectNode found)) {
            throw new Malformed(pointer.toString(), "This must be a JSON object.");
        }
        this.object = found;
        this.pointer = pointer;
    }

    String pointer() {
        return pointer.toString();
    }

    /** Where a field is, whether there or not. */
    public String pointer(String name) {
        return pointer.to(name).toString();
    }

    /** The value of a field; {@code null} if it is absent, or null. */
    private @Nullable JsonNode take(String name) {
        JsonNode value = object.get(name);
        if (value == null) {
            return null;
        }
        taken.add(name);
        return value.isNull() ? null : value;
    }

    <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new Malformed(pointer(name), "The field '%s' is missing.".formatted(name));
        }
        return value;
    }

    /** The text of a field; {@code null} if it is absent. */
    public @Nullable String text(String name, Texts form) {
        JsonNode value = take(name);
        return value == null ? null : text(value, pointer.to(name), form);
    }

    /** The text of a field that must be there. */
    public String requiredText(String name, Texts form) {
        return required(name, text(name, form));
    }

    /** A text that may be written as a whole number, too. */
    public @Nullable String numberOrText(String name, Texts form) {
        JsonNode value = take(name);
        return value != null && value.isIntegralNumber() ? value.asString() : text(name, form);
    }

    List<String> texts(String name, Texts form) {
        return list(name, (value, at) -> text(value, at, form));
    }

    private static String text(JsonNode value, Pointer pointer, Texts form) {
        if (!value.isString()) {
            throw new Malformed(pointer.toString(), "This must be a string.");
        }
        String text = value.asString();
        String fault = form.fault(text);
        if (fault != null) {
            throw new Malformed(pointer.toString(), fault);
        }
        return text;
    }

    @Nullable Edtf date(String name) {
        JsonNode value = take(name);
        return value == null ? null : date(value, pointer.to(name));
    }

    private static Edtf date(JsonNode value, Pointer pointer) {
        try {
            return Edtf.parse(text(value, pointer, Texts.NAME));
        } catch (EdtfException e) {
            throw new Malformed(pointer.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** A date for the known clock: bounded, and in the years that a calendar has. */
    @Nullable Edtf boundedDate(String name) {
        Edtf date = date(name);
        if (date != null && !(date.bounded() && KnownClock.covers(date))) {
            throw new Malformed(
                    pointer(name),
                    "This must be a date, a span or an instant with both ends, from year 1 to"
                            + " 9999.");
        }
        return date;
    }

    @Nullable Integer number(String name, int least, int most) {
        JsonNode value = take(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            throw new Malformed(
                    pointer(name),
                    "This must be a whole number from %d to %d.".formatted(least, most));
        }
        return value.intValue();
    }

    boolean flag(String name) {
        JsonNode value = take(name);
        if (value != null && !value.isBoolean()) {
            throw new Malformed(pointer(name), "This must be true or false.");
        }
        return value != null && value.booleanValue();
    }

    /** The object in a field, read wholly; {@code null} if it is absent. */
    public <T> @Nullable T object(String name, Function<Fields, T> read) {
        JsonNode value = take(name);
        return value == null ? null : whole(value, pointer.to(name), read);
    }

    <T> List<T> objects(String name, Function<Fields, T> read) {
        return list(name, (value, at) -> whole(value, at, read));
    }

    /** Reads a whole object, in which no field may be left over. */
    public static <T> T whole(JsonNode value, Function<Fields, T> read) {
        return whole(value, Pointer.ROOT, read);
    }

    private static <T> T whole(JsonNode value, Pointer pointer, Function<Fields, T> read) {
        Fields fields = new Fields(value, pointer);
        T result = read.apply(fields);
        fields.end();
        return result;
    }

    /** Requires fields that are read elsewhere. */
    void require(String... names) {
        for (String name : names) {
            required(name, take(name));
        }
    }

    /** Refuses a field that has no meaning here, in words of its own. */
    void refuse(String name, String detail) {
        if (take(name) != null) {
            throw new Malformed(pointer(name), detail);
        }
    }

    boolean has(String name) {
        return take(name) != null;
    }

    private <T> List<T> list(String name, Element<T> element) {
        JsonNode value = take(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray() || value.size() > LONGEST_LIST) {
            throw new Malformed(
                    pointer(name), "This must be a list of at most %d.".formatted(LONGEST_LIST));
        }
        Pointer list = pointer.to(name);
        List<T> elements = new ArrayList<>(value.size());
        for (JsonNode each : value.values()) {
            elements.add(element.read(each, list.to(elements.size())));
        }
        return elements;
    }

    private void end() {
        if (taken.size() == object.size()) {
            return;
        }
        object.propertyNames().stream()
                .filter(name -> !taken.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Malformed(
                            pointer(name), "There is no field '%s' here.".formatted(name));
                });
    }

    private interface Element<T> {
        T read(JsonNode value, Pointer pointer);
    }
}
