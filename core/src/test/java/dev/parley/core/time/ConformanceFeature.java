package dev.parley.core.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Collects the examples of one Gherkin feature of the public EDTF suite, line by line. */
final class ConformanceFeature {

    private static final Pattern PARSED = Pattern.compile("I parse the string \"([^\"<]+)\"");
    private static final Pattern GIVEN = Pattern.compile("Given the date \"([^\"<]+)\"");
    private static final Pattern PRINTED = Pattern.compile("string should be \"([^\"<]+)\"");

    private final String name;
    private final List<ConformanceExample> examples = new ArrayList<>();
    private List<String> header = List.of();
    private String parsed = "";

    private ConformanceFeature(String name) {
        this.name = name;
    }

    static List<ConformanceExample> examples(String name, List<String> lines) {
        var feature = new ConformanceFeature(name);
        lines.stream().map(String::strip).filter(ConformanceFeature::counts).forEach(feature::read);
        return feature.examples;
    }

    private static boolean counts(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }

    private void read(String line) {
        if (line.startsWith("|")) {
            readRow(Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList());
        } else {
            readStep(line);
        }
    }

    private void readRow(List<String> cells) {
        if (header.isEmpty()) {
            header = cells;
        } else {
            var row =
                    IntStream.range(0, header.size())
                            .boxed()
                            .collect(Collectors.toMap(header::get, cells::get));
            add(row.getOrDefault("string", cells.getFirst()), row);
        }
    }

    private void readStep(String line) {
        header = line.contains("an error should be raised") ? List.of("error") : List.of();
        if (line.contains("should be an Unknown")) {
            add(parsed, Map.of("unknown", "yes"));
        }
        quoted(GIVEN, line).forEach(this::addGiven);
        quoted(PARSED, line).forEach(this::addParsed);
        quoted(PRINTED, line).forEach(this::addPrinted);
    }

    private void addGiven(String text) {
        parsed = "";
        add(text, Map.of());
    }

    private void addParsed(String text) {
        parsed = text;
        add(text, Map.of());
    }

    private void addPrinted(String text) {
        add(text, Map.of());
        if (!parsed.isEmpty()) {
            add(parsed, Map.of("printed", text));
        }
    }

    private static List<String> quoted(Pattern step, String line) {
        return step.matcher(line).results().map(found -> found.group(1)).toList();
    }

    private void add(String text, Map<String, String> expectations) {
        examples.add(new ConformanceExample(name, text, expectations));
    }
}
