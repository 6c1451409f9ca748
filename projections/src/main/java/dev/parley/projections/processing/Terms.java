package dev.parley.projections.processing;

import dev.parley.core.development.Development;
import dev.parley.core.development.Names;
import dev.parley.core.time.Edtf;
import dev.parley.core.time.Span;
import dev.parley.core.wire.DevelopmentJson;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What filters look for in developments: who is named, which words are used, and when. */
public final class Terms {

    /** Fields whose texts name things instead of telling of them. */
    private static final Set<String> NAMING =
            Set.of("id", "kind", "negotiation", "meeting", "when", "origin", "firmness");

    private Terms() {}

    /** The actors named, in lower case. */
    public static List<String> actors(Collection<Development> developments) {
        return developments.stream()
                .flatMap(development -> Names.in(development).stream())
                .map(Terms::folded)
                .distinct()
                .toList();
    }

    /** What the developments tell, in lower case, one text a line. */
    public static String words(Collection<Development> developments) {
        return developments.stream()
                .map(DevelopmentJson::write)
                .flatMap(Terms::texts)
                .map(Terms::folded)
                .collect(Collectors.joining("\n"));
    }

    /**
     * From the earliest start to the latest end of what happens; {@code null} if none says when.
     */
    public static @Nullable Span happens(Collection<Development> developments) {
        return developments.stream()
                .map(Development::when)
                .filter(Objects::nonNull)
                .map(Edtf::span)
                .reduce(Terms::hull)
                .orElse(null);
    }

    public static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Span hull(Span one, Span two) {
        return new Span(
                one.earliest().isBefore(two.earliest()) ? one.earliest() : two.earliest(),
                one.latest().isAfter(two.latest()) ? one.latest() : two.latest());
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.asString())
                : node.isArray()
                        ? node.values().stream().flatMap(Terms::texts)
                        : node.properties().stream()
                                .filter(field -> !NAMING.contains(field.getKey()))
                                .flatMap(field -> texts(field.getValue()));
    }
}
