package dev.parley.projections.processing;

import dev.parley.core.development.Development;
import dev.parley.core.development.Names;
import dev.parley.core.time.Edtf;
import dev.parley.core.time.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What filters look for in developments: who is named, which words are used, and when.
 *
 * @param actors in lower case
 * @param words what is told, in lower case, one text a line
 * @param happens from the earliest start to the latest end; {@code null} if none says when
 */
public record Terms(List<String> actors, String words, @Nullable Span happens) {

    /** Fields whose texts name things instead of telling of them. */
    private static final Set<String> NAMING =
            Set.of("id", "kind", "negotiation", "meeting", "when", "origin", "firmness");

    public Terms {
        actors = List.copyOf(actors);
    }

    /**
     * The terms of one development.
     *
     * @param body the development on the wire
     */
    static Terms of(Development development, JsonNode body) {
        Edtf when = development.when();
        return new Terms(actors(development), words(body), when == null ? null : when.span());
    }

    /** The terms of several developments. */
    public static Terms all(List<Terms> some) {
        return some.size() == 1
                ? some.getFirst()
                : new Terms(
                        some.stream().flatMap(each -> each.actors.stream()).distinct().toList(),
                        some.stream().map(Terms::words).collect(Collectors.joining("\n")),
                        some.stream()
                                .map(Terms::happens)
                                .filter(Objects::nonNull)
                                .reduce(Terms::hull)
                                .orElse(null));
    }

    public static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Span hull(Span one, Span two) {
        return new Span(
                one.earliest().isBefore(two.earliest()) ? one.earliest() : two.earliest(),
                one.latest().isAfter(two.latest()) ? one.latest() : two.latest());
    }

    private static List<String> actors(Development development) {
        Set<String> actors = new LinkedHashSet<>();
        for (String name : Names.in(development)) {
            actors.add(folded(name));
        }
        return List.copyOf(actors);
    }

    private static String words(JsonNode body) {
        StringJoiner words = new StringJoiner("\n");
        add(body, words);
        return folded(words.toString());
    }

    private static void add(JsonNode node, StringJoiner words) {
        if (node.isString()) {
            words.add(node.asString());
        } else if (node.isArray()) {
            node.forEach(each -> add(each, words));
        } else {
            node.forEachEntry((name, each) -> {
                if (!NAMING.contains(name)) {
                    add(each, words);
                }
            });
        }
    }
}
