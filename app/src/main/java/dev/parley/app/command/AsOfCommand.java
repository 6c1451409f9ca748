package dev.parley.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code parley as-of}: where a negotiation stood, as it was known on a date. */
@Command(
        name = "as-of",
        description = "Prints where a negotiation stood, as it was known on a date.")
final class AsOfCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", arity = "1", paramLabel = "DATE", description = "Known by then.")
    private String date = "";

    @Parameters(index = "1", arity = "1", paramLabel = "NEGOTIATION", description = "Its slug.")
    private String negotiation = "";

    @Option(names = "--recorded", paramLabel = "INSTANT", description = "Recorded by then.")
    private @Nullable String recorded;

    @Mixin private ServerOption server = new ServerOption();

    AsOfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ParleyClient client = server.client();
        String path = "/api/negotiations/" + ServerUrl.encoded(negotiation);
        JsonNode state = client.get(path + clocks(recorded));
        // Both answers on one clock, though more may be recorded between the two.
        JsonNode schedule = client.get(path + "/schedule" + clocks(recordedClock(state)));
        terminal.out().print(new StateText(terminal, date).of(state, schedule));
        return 0;
    }

    private static @Nullable String recordedClock(JsonNode state) {
        return state.path("recordedAsOf").stringValue(null);
    }

    private Query clocks(@Nullable String recordedAsOf) {
        return new Query().with("asOf", date).with("recordedAsOf", recordedAsOf);
    }
}
