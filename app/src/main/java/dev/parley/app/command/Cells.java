package dev.parley.app.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a table shows of the JSON that the server answers with; what is absent is left blank. */
final class Cells {

    static final List<String> SCHEDULE = List.of("meeting", "when", "where", "status", "rev.", "");
    static final List<String> POSITIONS = List.of("party", "issue", "since", "position");
    static final List<String> AGREEMENTS = List.of("when", "parties", "subject");

    private static final int LENGTH_OF_A_DAY = "2026-01-24".length();

    private Cells() {}

    static List<String> scheduled(JsonNode meeting) {
        return List.of(
                text(meeting, "meeting"),
                text(meeting, "when"),
                text(meeting, "where"),
                text(meeting, "status"),
                text(meeting, "revision"),
                contested(meeting));
    }

    static List<String> fact(String label, JsonNode meeting) {
        return List.of(
                label,
                text(meeting, "meeting"),
                text(meeting, "when"),
                text(meeting, "where"),
                text(meeting, "status"),
                contested(meeting));
    }

    static List<String> position(JsonNode position) {
        return List.of(
                text(position, "party"),
                text(position, "issue"),
                day(text(position, "since")),
                text(position, "position"));
    }

    static List<String> agreement(JsonNode agreement) {
        return List.of(
                text(agreement, "when"),
                agreement
                        .path("parties")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(", ")),
                text(agreement, "subject"));
    }

    static List<String> count(Map.Entry<String, JsonNode> kind) {
        return List.of(kind.getValue().asString(), kind.getKey().replace('-', ' '));
    }

    /** A date means through its end, an instant itself. */
    static String moment(String date) {
        return (date.contains("T") ? "at " : "through ") + date;
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String contested(JsonNode meeting) {
        return meeting.path("contested").asBoolean(false) ? "contested" : "";
    }

    static String day(String instant) {
        return instant.substring(0, Math.min(LENGTH_OF_A_DAY, instant.length()));
    }
}
