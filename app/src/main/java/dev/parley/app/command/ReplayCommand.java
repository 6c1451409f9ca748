package dev.parley.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley replay}: what became known between two dates, as it did. */
@Command(
        name = "replay",
        description = "Shows what became known between two dates, moment by moment.")
final class ReplayCommand implements Callable<Integer> {

    private static final String NORMAL = "1";
    private static final String FASTEST = "1000000";

    private final Terminal terminal;

    @Parameters(index = "0", arity = "1", paramLabel = "FROM", description = "From its start.")
    private String from = "";

    @Parameters(index = "1", arity = "1", paramLabel = "TO", description = "Through its end.")
    private String to = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "NEGOTIATION",
            description = "Its slug (default: all).")
    private @Nullable String negotiation;

    @Option(
            names = "--speed",
            paramLabel = "DAYS_PER_SECOND",
            description = {
                "How fast (default: 1 at a terminal, else as fast as it goes);",
                "there are never more than 5 seconds between two moments."
            })
    private @Nullable String speed;

    @Option(names = "--recorded", paramLabel = "INSTANT", description = "Recorded by then.")
    private @Nullable String recorded;

    @Mixin private ServerOption server = new ServerOption();

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ReplayText text = new ReplayText(terminal, negotiation == null);
        new Following(server.client(), path(), terminal.err())
                .until(event -> show(text.of(event)) && !event.kind().equals("end"));
        return 0;
    }

    /** False once nobody reads on, as when a pager was left. */
    private boolean show(String text) {
        terminal.out().print(text);
        return !terminal.out().checkError();
    }

    private String path() {
        return "/api/replay"
                + new Query()
                        .with("from", from)
                        .with("to", to)
                        .with("negotiation", negotiation)
                        .with("speed", speed == null ? usualSpeed() : speed)
                        .with("recordedAsOf", recorded);
    }

    private String usualSpeed() {
        return terminal.outIsSeen() ? NORMAL : FASTEST;
    }
}
