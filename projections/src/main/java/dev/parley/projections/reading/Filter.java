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

    /**
     * The same for one negotiation alone.
     *
     * @throws ReadProblem if it is for another one
     */
    public Filter within(String only) {
        if (negotiation != null && !negotiation.equals(only)) {
            throw ReadProblem.badRequest(
                    "Parameter negotiation: the address says '%s'.".formatted(only));
        }
        return new Filter(only, kind, actor, source, text, happens);
    }

    /** The conditions on messages, except that on the negotiation. */
    public String conditions() {
        return ofReport() + ofText();
    }

    /**
     * The conditions on claims, except that on the negotiation.
     *
     * @param claims what their table is called
     */
    public String conditionsOn(String claims) {
        String ofText = ofText();
        return ofText.isEmpty()
                ? ofReport()
                : ofReport()
                        + """
                        and (
                            select true from development_text text
                            where text.position = %s.position %s)
                        """
                                .formatted(claims, ofText);
    }

    private String ofReport() {
        return present(kind, "and kind = :kind ") + present(source, "and source = :source ");
    }

    private String ofText() {
        return present(actor, "and :actor = any(actors) ")
                + present(text, "and position(:text in words) > 0 ")
                + present(happens, "and happens && :happens::tstzrange ");
    }

    private static String present(@Nullable String value, String condition) {
        return value == null ? "" : condition;
    }

    /** The values of the named parameters in {@link #conditions}, and of the negotiation. */
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
