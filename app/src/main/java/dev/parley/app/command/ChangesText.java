package dev.parley.app.command;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What changed between two dates, laid out for a person. */
final class ChangesText {

    private static final List<String> GROUPS =
            List.of("moved", "new", "changed", "withdrawn", "contradictions", "settled");

    private final Sheet sheet;

    ChangesText(Terminal terminal) {
        this.sheet = new Sheet(terminal);
    }

    String of(String from, String to, JsonNode changes) {
        sheet.heading(Cells.text(changes, "negotiation"));
        sheet.line("from what was known " + Cells.moment(from));
        sheet.line("to what was known " + Cells.moment(to));
        sheet.line("as it was recorded by " + Cells.text(changes, "recordedAsOf"));
        groups(changes);
        if (GROUPS.stream().allMatch(group -> changes.path(group).isEmpty())) {
            sheet.line("");
            sheet.line("Nothing changed.");
        }
        return sheet.toString();
    }

    private void groups(JsonNode changes) {
        sheet.section(
                "Moved",
                ChangeCells.MOVES,
                changes.path("moved").valueStream().flatMap(ChangeCells::move).toList());
        entries("New", changes.path("new"));
        sheet.section(
                "Changed",
                ChangeCells.FIELDS,
                changes.path("changed").valueStream().flatMap(FieldRows::of).toList());
        entries("Withdrawn", changes.path("withdrawn"));
        contradictions("Who now contradicts whom", changes.path("contradictions"));
        contradictions("Who no longer contradicts whom", changes.path("settled"));
    }

    private void entries(String title, JsonNode entries) {
        sheet.section(title, entries, ChangeCells.ENTRIES, ChangeCells::entry);
    }

    private void contradictions(String title, JsonNode meetings) {
        Stream<List<String>> rows = meetings.valueStream().flatMap(ChangeCells::contradictions);
        sheet.section(title, ChangeCells.CONTRADICTIONS, rows.toList());
    }
}
