package dev.parley.app.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A replay laid out for a person: a heading for each moment, and a line for each development. */
final class ReplayText {

    private static final String END_OF_A_DAY = "T23:59:59.999999Z";

    private final Terminal terminal;
    private final boolean severalNegotiations;
    private String moment = "";

    ReplayText(Terminal terminal, boolean severalNegotiations) {
        this.terminal = terminal;
        this.severalNegotiations = severalNegotiations;
    }

    String of(ServerEvent event) {
        JsonNode data = event.data();
        return switch (event.kind()) {
            case "end" -> end(data);
            case "schedule-revised" -> heading(data) + schedule(data);
            default -> heading(data) + development(data);
        };
    }

    /** Most reports are dated by the day, and known from its end. */
    private String heading(JsonNode data) {
        String next = Cells.text(data, "moment");
        if (next.equals(moment)) {
            return "";
        }
        moment = next;
        return "\n" + terminal.bold(next.replace(END_OF_A_DAY, "")) + "\n";
    }

    private String development(JsonNode data) {
        String change = Cells.text(data, "change");
        String about =
                Stream.of(Cells.text(data, "meeting"), when(data), Cells.text(data, "where"))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        return line(
                mark(change),
                change,
                Cells.text(data, "kind").replace('-', ' '),
                List.of(
                        Cells.text(data, "source"),
                        negotiation(data),
                        about,
                        Cells.text(data, "summary")));
    }

    private static String mark(String change) {
        return switch (change) {
            case "new" -> "+";
            case "changed" -> "~";
            default -> "-";
        };
    }

    private static String when(JsonNode data) {
        String is = Cells.text(data, "when");
        String was = Cells.text(data.path("before"), "when");
        return was.isEmpty() || was.equals(is) ? is : was + " → " + is;
    }

    private String schedule(JsonNode data) {
        return line(
                "*",
                "schedule",
                Cells.text(data, "meeting"),
                List.of(
                        negotiation(data),
                        Cells.text(data, "when"),
                        Cells.text(data, "where"),
                        Cells.text(data, "status"),
                        "revision " + Cells.text(data, "revision")));
    }

    private String negotiation(JsonNode data) {
        return severalNegotiations ? Cells.text(data, "negotiation") : "";
    }

    /** What a source wrote must not break the line, nor command the terminal. */
    private static String line(String mark, String change, String what, List<String> told) {
        String text =
                told.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("  "));
        return "  %s %-9s  %-17s  %s\n"
                .formatted(mark, change, what, text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " "));
    }

    private String end(JsonNode data) {
        String nothing = moment.isEmpty() ? "\nNothing became known.\n" : "";
        return nothing + "\nas it was recorded by " + Cells.text(data, "recordedAsOf") + "\n";
    }
}
