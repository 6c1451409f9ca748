package dev.parley.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code parley dead-letters}: what came over Kafka and was not taken. */
@Command(
        name = "dead-letters",
        description = "Lists what came over Kafka and was not taken, or sends one of it again.")
final class DeadLettersCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of("id", "received", "state", "reason");

    private final Terminal terminal;

    @Option(names = "--retry", paramLabel = "ID", description = "Sends this one again.")
    private @Nullable String retried;

    @Mixin private ServerOption server = new ServerOption();

    DeadLettersCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ParleyClient client = server.client();
        if (retried == null) {
            list(client);
        } else {
            terminal.out().println(client.post(path(retried)));
        }
        return 0;
    }

    private void list(ParleyClient client) {
        List<JsonNode> letters = letters(client);
        if (letters.isEmpty()) {
            terminal.out().println("There are no dead letters.");
        } else {
            Stream<List<String>> rows = letters.stream().map(DeadLettersCommand::row);
            terminal.out().print(new Table(Stream.concat(Stream.of(COLUMNS), rows).toList()));
        }
    }

    private static List<JsonNode> letters(ParleyClient client) {
        List<JsonNode> letters = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = client.get("/api/dead-letters?limit=200" + cursor);
            letters.addAll(page.path("deadLetters").values());
            cursor =
                    page.has("next")
                            ? "&cursor=" + ServerUrl.encoded(Cells.text(page, "next"))
                            : "";
        } while (!cursor.isEmpty());
        return letters;
    }

    private static List<String> row(JsonNode letter) {
        return List.of(
                Cells.text(letter, "id"),
                Cells.text(letter, "receivedAt"),
                Cells.text(letter, "state"),
                Cells.text(letter, "reason"));
    }

    private static String path(String id) {
        return "/api/dead-letters/" + ServerUrl.encoded(id) + "/retry";
    }
}
