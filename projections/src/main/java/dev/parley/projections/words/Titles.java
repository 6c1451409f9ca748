package dev.parley.projections.words;

import dev.parley.core.development.Kind;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What an entry of the timeline is about, in a line. */
public final class Titles {

    private Titles() {}

    /** The title of an entry as the API shows it. */
    public static String of(JsonNode entry) {
        Kind kind = Kind.of(entry.path("kind").asString()).orElseThrow();
        return Labels.of(kind) + ": " + subject(kind, entry);
    }

    private static String subject(Kind kind, JsonNode entry) {
        return switch (kind) {
            case MEETING_SCHEDULED,
                    MEETING_POSTPONED,
                    MEETING_CANCELLED,
                    ROUND_HELD,
                    MEETING_HELD ->
                    Names.title(text(entry, "meeting"));
            case STATEMENT_MADE -> text(entry.path("speaker"), "name");
            case POSITION_TAKEN ->
                    text(entry, "party") + " on " + Names.issue(text(entry, "issue"));
            case AGREEMENT_REACHED -> text(entry, "subject");
            case STRIKE_REPORTED -> places(entry);
            case CONTROL_CLAIMED -> text(entry, "party") + ", " + places(entry);
        };
    }

    private static String places(JsonNode entry) {
        return entry.path("places")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
