package dev.parley.app.command;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An answer laid out for a person: headings, lines and tables. */
final class Sheet {

    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();

    Sheet(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A table of items under a heading, unless there are none. */
    void section(
            String title,
            JsonNode items,
            List<String> columns,
            Function<JsonNode, List<String>> cells) {
        section(title, columns, items.valueStream().map(cells).toList());
    }

    void section(String title, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            line("");
            heading(title);
            table(Stream.concat(Stream.of(columns), rows.stream()));
        }
    }

    void heading(String title) {
        line(terminal.bold(title));
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    void table(Stream<List<String>> rows) {
        text.append(new Table(rows.toList()));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
