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

    private final String date;
    private final Sheet sheet;

    StateText(Terminal terminal, String date) {
        this.date = date;
        this.sheet = new Sheet(terminal);
    }

    String of(JsonNode state, JsonNode schedule) {
        title(state);
        outlook(state);
        sheet.section("Schedule", schedule.path("meetings"), Cells.SCHEDULE, Cells::scheduled);
        sheet.section("Positions", state.path("positions"), Cells.POSITIONS, Cells::position);
        sheet.section("Agreements", state.path("agreements"), Cells.AGREEMENTS, Cells::agreement);
        counts(state.path("counts"));
        return sheet.toString();
    }

    private void title(JsonNode state) {
        sheet.heading(Cells.text(state, "negotiation"));
        sheet.line("as it was known " + Cells.moment(date));
        sheet.line("as it was recorded by " + Cells.text(state, "recordedAsOf"));
    }

    private void outlook(JsonNode state) {
        String phase = Cells.text(state, "phase");
        sheet.line("");
        sheet.heading(PHASES.getOrDefault(phase, phase));
        sheet.table(
                Stream.of(
                                fact("Last held", Stream.of(state.path("lastHeld"))),
                                fact("Next", Stream.of(state.path("next"))),
                                fact("Overdue", state.path("overdue").valueStream()))
                        .flatMap(Function.identity()));
    }

    private static Stream<List<String>> fact(String label, Stream<JsonNode> meetings) {
        return meetings.filter(JsonNode::isObject).map(meeting -> Cells.fact(label, meeting));
    }

    private void counts(JsonNode counts) {
        if (!counts.isEmpty()) {
            sheet.line("");
            sheet.heading("Reported");
            sheet.table(counts.properties().stream().map(Cells::count));
        }
    }
}
