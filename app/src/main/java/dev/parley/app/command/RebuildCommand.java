package dev.parley.app.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code parley rebuild}: fills read models anew from the log while the old ones serve. */
@Command(
        name = "rebuild",
        description = "Fills read models anew from the log while the old ones serve.")
final class RebuildCommand implements Callable<Integer> {

    private static final String REBUILD = "/api/read-models/rebuild";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Terminal terminal;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Read models: claims, feed (default: all, or those begun with).")
    private List<String> names = List.of();

    @Option(names = "--drop", description = "Gives up the rebuild that was begun.")
    private boolean drop;

    @Mixin private ServerOption server = new ServerOption();

    RebuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        ParleyClient client = server.client();
        if (drop) {
            client.delete(REBUILD);
            terminal.err().println("The old read models go on serving.");
        } else {
            client.post(REBUILD + query());
            follow(client);
        }
        return 0;
    }

    private Query query() {
        Query query = new Query();
        for (String name : names) {
            query = query.with("name", name);
        }
        return query;
    }

    private void follow(ParleyClient client) throws InterruptedException {
        try (RebuildProgress progress = RebuildProgress.on(terminal)) {
            JsonNode rebuild = status(client);
            while (!Cells.text(rebuild, "state").equals("done")) {
                refuseBroken(rebuild);
                progress.show(rebuild);
                Thread.sleep(BETWEEN_LOOKS);
                rebuild = status(client);
            }
            progress.finish(rebuild);
        }
    }

    private static JsonNode status(ParleyClient client) {
        return client.get("/api/read-models").path("rebuild");
    }

    private static void refuseBroken(JsonNode rebuild) {
        String state = rebuild.path("state").asString("dropped");
        @Nullable String said = rebuild.path("problem").asStringOpt().orElse(null);
        switch (state) {
            case "failed" -> throw new CommandFailed("The rebuild failed: %s".formatted(said));
            case "interrupted" ->
                    throw new CommandFailed("The rebuild was interrupted; it can be resumed.");
            case "dropped" -> throw new CommandFailed("The rebuild was dropped.");
            default -> {
                // It is under way.
            }
        }
    }
}
