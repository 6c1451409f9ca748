package dev.parley.app.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the tables of {@code parley changes} show of the JSON that the server answers with. */
final class ChangeCells {

    static final List<String> MOVES =
            List.of("meeting", "rev.", "when", "where", "status", "known since", "said by");
    static final List<String> ENTRIES =
            List.of("known since", "source", "kind", "meeting", "when", "summary");
    static final List<String> FIELDS = List.of("source", "development", "field", "was", "is");
    static final List<String> CONTRADICTIONS =
            List.of("meeting", "who", "says", "since", "against");

    private ChangeCells() {}

    /** The schedule as it was before, and each revision of it since. */
    static Stream<List<String>> move(JsonNode move) {
        String meeting = Cells.text(move, "meeting");
        Stream<JsonNode> before = Stream.of(move.path("before")).filter(JsonNode::isObject);
        return Stream.concat(
                before.map(revision -> revision(meeting, revision, "before")),
                move.path("revisions")
                        .valueStream()
                        .map(each -> revision(meeting, each, since(each))));
    }

    private static List<String> revision(String meeting, JsonNode revision, String since) {
        return List.of(
                meeting,
                Cells.text(revision, "revision"),
                Cells.text(revision, "when"),
                Cells.text(revision, "where"),
                Cells.text(revision, "status"),
                since,
                Cells.text(revision, "source"));
    }

    static List<String> entry(JsonNode entry) {
        return List.of(
                since(entry),
                Cells.text(entry, "source"),
                Cells.text(entry, "kind").replace('-', ' '),
                Cells.text(entry, "meeting"),
                Cells.text(entry, "when"),
                oneLine(Cells.text(entry, "summary")));
    }

    /** A row for each voice that dissents. */
    static Stream<List<String>> contradictions(JsonNode meeting) {
        Map<String, JsonNode> support =
                meeting.path("support")
                        .valueStream()
                        .collect(Collectors.toMap(each -> Cells.text(each, "voice"), each -> each));
        return meeting.path("dissent")
                .valueStream()
                .map(claim ->
                        List.of(
                                Cells.text(meeting, "meeting"),
                                who(claim),
                                says(claim),
                                since(claim),
                                against(claim, support)));
    }

    private static String against(JsonNode claim, Map<String, JsonNode> support) {
        return claim.path("against")
                .valueStream()
                .map(voice -> support.get(voice.asString()))
                .map(each -> "%s: %s".formatted(who(each), says(each)))
                .collect(Collectors.joining("; "));
    }

    /** A voice, and the source that carries it if it is another. */
    private static String who(JsonNode claim) {
        String voice = Cells.text(claim, "voice");
        String source = Cells.text(claim, "source");
        return voice.equals(source) ? voice : "%s (%s)".formatted(voice, source);
    }

    private static String says(JsonNode claim) {
        return (Cells.text(claim, "when") + " " + Cells.text(claim, "status")).strip();
    }

    private static String since(JsonNode node) {
        return Cells.day(Cells.text(node, "knownFrom"));
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
