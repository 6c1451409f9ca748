package dev.parley.bench.measure;

import dev.parley.core.wire.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** All that one benchmark found out. */
public record Outcome(String bench, long events, List<Row> rows, List<Ratio> ratios) {

    /** The outcome for programs. */
    public ObjectNode json() {
        var ratioValues = new JsonObject().node();
        ratios.forEach(ratio -> ratioValues.put(ratio.name(), ratio.value()));
        return new JsonObject()
                .put("bench", bench)
                .put("events", events)
                .list("rows", rows.stream().map(Outcome::json).toList())
                .put("ratios", ratioValues)
                .node();
    }

    /** The outcome for people. */
    public String table() {
        List<List<String>> lines = rows.stream().flatMap(Outcome::lines).toList();
        String facts =
                ratios.stream().map(ratio -> "  " + ratio + "\n").collect(Collectors.joining());
        return String.format(Locale.ROOT, "%s, %,d events%n%n", bench, events)
                + new TextTable(lines)
                + "\n"
                + facts;
    }

    private static ObjectNode json(Row row) {
        ObjectNode json = new JsonObject().put("name", row.name()).node();
        row.figures()
                .forEach((name, spread) ->
                        json.put(name, spread.median())
                                .put(name + "Min", spread.min())
                                .put(name + "Max", spread.max()));
        return json;
    }

    private static Stream<List<String>> lines(Row row) {
        return row.figures().entrySet().stream()
                .map(figure ->
                        List.of(
                                row.name(),
                                figure.getKey(),
                                number(figure.getValue().median()),
                                "(%s–%s)"
                                        .formatted(
                                                number(figure.getValue().min()),
                                                number(figure.getValue().max()))));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%,.0f", value);
    }
}
