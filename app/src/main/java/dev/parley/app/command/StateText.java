package dev.parley.app.command;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The state and the schedule of a negotiation, laid out for a person. */
final class StateText {

    private static final Map<String, String> PHASES =
            Map.of(
                    "in-session", "In session",
                    "next-round-scheduled", "Next round scheduled",
                    "next-round-postponed", "Next round postponed",
                    "idle", "No round in sight");

    private final Terminal terminal;
    private final String date;
    private final StringBuilder text = new StringBuilder();

    StateText(Terminal terminal, String date) {
        this.terminal = terminal;
        this.date = date;
    }

    String of(JsonNode state, JsonNode schedule) {
        title(state);
        outlook(state);
        section("Schedule", schedule.path("meetings"), Cells.SCHEDULE, Cells::scheduled);
        section("Positions", state.path("positions"), Cells.POSITIONS, Cells::position);
        section("Agreements", state.path("agreements"), Cells.AGREEMENTS, Cells::agreement);
        counts(state.path("counts"));
        return text.toString();
    }

    private void title(JsonNode state) {
        heading(Cells.text(state, "negotiation"));
        line("as it was known " + (date.contains("T") ? "at " : "through ") + date);
        line("as it was recorded by " + Cells.text(state, "recordedAsOf"));
    }

    private void outlook(JsonNode state) {
        String phase = Cells.text(state, "phase");
        line("");
        heading(PHASES.getOrDefault(phase, phase));
        table(
                Stream.of(
                                fact("Last held", Stream.of(state.path("lastHeld"))),
                                fact("Next", Stream.of(state.path("next"))),
                                fact("Overdue", state.path("overdue").valueStream()))
                        .flatMap(Function.identity()));
    }

    private static Stream<List<String>> fact(String label, Stream<JsonNode> meetings) {
        return meetings.filter(JsonNode::isObject).map(meeting -> Cells.fact(label, meeting));
    }

    private void section(
            String title,
            JsonNode items,
            List<String> columns,
            Function<JsonNode, List<String>> cells) {
        if (!items.isEmpty()) {
            line("");
            heading(title);
            table(Stream.concat(Stream.of(columns), items.valueStream().map(cells)));
        }
    }

    private void counts(JsonNode counts) {
        if (!counts.isEmpty()) {
            line("");
            heading("Reported");
            table(counts.properties().stream().map(Cells::count));
        }
    }

    private void heading(String title) {
        line(terminal.bold(title));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void table(Stream<List<String>> rows) {
        text.append(new Table(rows.toList()));
    }
}
