package dev.parley.app.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One scenario of the public CloudEvents suite: a message of Kafka. */
record Scenario(String name, String payload, Map<String, String> headers) {

    private static final Path FEATURE =
            Path.of(
                    "shared",
                    "conformance",
                    "cloudevents",
                    "features",
                    "kafka-protocol-binding.feature");

    boolean isBinary() {
        return headers.containsKey("ce_specversion");
    }

    String contentType() {
        return headers.getOrDefault("content-type", "");
    }

    /** The message with other data in it. */
    String payloadWith(String other) {
        if (isBinary()) {
            return other;
        }
        ObjectNode event = (ObjectNode) JsonMapper.shared().readTree(payload);
        event.set("data", JsonMapper.shared().readTree(other));
        return event.toString();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Where the suite lies beside the repository, if it does. */
    static Optional<Path> feature() {
        return Stream.iterate(
                        Optional.of(Path.of("").toAbsolutePath()),
                        Optional::isPresent,
                        folder -> folder.map(Path::getParent))
                .map(folder -> folder.orElseThrow().resolve(FEATURE))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Every scenario, an outline once for each of its examples. */
    static List<Scenario> all() throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : Files.readAllLines(feature().orElseThrow())) {
            if (line.strip().startsWith("Scenario")) {
                blocks.add(new ArrayList<>());
            }
            if (!blocks.isEmpty()) {
                blocks.getLast().add(line.strip());
            }
        }
        return blocks.stream().flatMap(Scenario::of).toList();
    }

    private static Stream<Scenario> of(List<String> block) {
        int examples = block.indexOf("Examples:");
        if (examples < 0) {
            return Stream.of(scenario(block, "", ""));
        }
        List<String> body = block.subList(0, examples);
        List<List<String>> rows =
                block.subList(examples + 1, block.size()).stream()
                        .filter(line -> line.startsWith("|"))
                        .map(Scenario::cells)
                        .toList();
        return rows.stream()
                .skip(1)
                .map(row -> scenario(body, "<" + rows.getFirst().getFirst() + ">", row.getFirst()));
    }

    private static Scenario scenario(List<String> block, String parameter, String value) {
        List<String> lines =
                block.stream()
                        .map(line -> parameter.isEmpty() ? line : line.replace(parameter, value))
                        .toList();
        return new Scenario(
                lines.getFirst().replaceFirst("[^:]*: ", ""),
                text(lines, "Given a Kafka message with payload:"),
                table(lines, "And Kafka headers:"));
    }

    private static String text(List<String> lines, String step) {
        return String.join(
                "\n",
                lines.stream()
                        .skip(lines.indexOf(step) + 2L)
                        .takeWhile(line -> !line.equals("\"\"\""))
                        .toList());
    }

    private static Map<String, String> table(List<String> lines, String step) {
        Map<String, String> table = new TreeMap<>();
        lines.stream()
                .skip(lines.indexOf(step) + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .map(Scenario::cells)
                .forEach(cells -> table.put(cells.getFirst(), cells.getLast()));
        return table;
    }

    private static List<String> cells(String row) {
        return Stream.of(row.split("\\|")).skip(1).map(String::strip).toList();
    }
}
