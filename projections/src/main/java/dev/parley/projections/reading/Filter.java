package dev.parley.projections.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which developments a reader wants; {@code null} is any.
 *
 * @param actor a name, in any case
 * @param text words that the development tells, in any case
 * @param happens a {@code tstzrange} that its when overlaps
 */
@TakesParameters({"negotiation", "kind", "actor", "source", "text", "from", "to"})
public record Filter(
        @Nullable String negotiation,
        @Nullable String kind,
        @Nullable String actor,
        @Nullable String source,
        @Nullable String text,
        @Nullable String happens) {

    private static final String END =
            "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z|-?infinity)";

    private static final Pattern RANGE = Pattern.compile("\\[" + END + "," + END + "]");

    /** The conditions on every table that filters search, except that on the negotiation. */
    public static final String CONDITIONS =
            """
            and (:kind::text is null or kind = :kind)
            and (:source::text is null or source = :source)
            and (:actor::text is null or :actor = any(actors))
            and (:text::text is null or position(:text in words) > 0)
            and (:happens::tstzrange is null or happens && :happens::tstzrange)
            """;

    /**
     * A range as a cursor has it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static @Nullable String range(@Nullable String text) {
        if (text != null && !RANGE.matcher(text).matches()) {
            throw new IllegalArgumentException("This is no range.");
        }
        return text;
    }

    /** The values of the named parameters in {@link #CONDITIONS}, and of the negotiation. */
    public Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("negotiation", negotiation);
        parameters.put("kind", kind);
        parameters.put("source", source);
        parameters.put("actor", actor);
        parameters.put("text", text);
        parameters.put("happens", happens);
        return parameters;
    }
}
