package dev.parley.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code parley changes}: what a reader on one date knows that a reader on another did not. */
@Command(
        name = "changes",
        description = "Prints what became known of a negotiation between two dates.")
final class ChangesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", arity = "1", paramLabel = "FROM", description = "Known before.")
    private String from = "";

    @Parameters(index = "1", arity = "1", paramLabel = "TO", description = "Known in the end.")
    private String to = "";

    @Parameters(index = "2", arity = "1", paramLabel = "NEGOTIATION", description = "Its slug.")
    private String negotiation = "";

    @Option(names = "--recorded", paramLabel = "INSTANT", description = "Recorded by then.")
    private @Nullable String recorded;

    @Mixin private ServerOption server = new ServerOption();

    ChangesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        JsonNode changes = server.client().get(path());
        terminal.out().print(new ChangesText(terminal).of(from, to, changes));
        return 0;
    }

    private String path() {
        return "/api/negotiations/"
                + ServerUrl.encoded(negotiation)
                + "/changes"
                + new Query().with("from", from).with("to", to).with("recordedAsOf", recorded);
    }
}
