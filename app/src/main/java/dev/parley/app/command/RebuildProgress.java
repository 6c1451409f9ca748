package dev.parley.app.command;

import java.io.PrintStream;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How far a rebuild is, as a bar where a person sees it; elsewhere only the last word. */
record RebuildProgress(@Nullable ProgressBar bar, PrintStream err) implements AutoCloseable {

    static RebuildProgress on(Terminal terminal) {
        return new RebuildProgress(
                terminal.errIsSeen() ? bar(terminal.err()) : null, terminal.err());
    }

    private static ProgressBar bar(PrintStream err) {
        return new ProgressBarBuilder()
                .setTaskName("Rebuilding")
                .setUnit(" events", 1)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build();
    }

    void show(JsonNode rebuild) {
        if (bar != null) {
            bar.maxHint(rebuild.path("end").asLong());
            bar.stepTo(rebuild.path("position").asLong());
            bar.setExtraMessage(" " + Cells.text(rebuild, "state") + left(rebuild));
        }
    }

    private static String left(JsonNode rebuild) {
        return rebuild.path("secondsLeft").asLongOpt().stream()
                .mapToObj(seconds -> ", about %d s left".formatted(seconds))
                .collect(Collectors.joining());
    }

    void finish(JsonNode rebuild) {
        close();
        String names =
                rebuild.path("names").values().stream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(" and "));
        err.printf(
                "%s: rebuilt from %,d events, %,d a second.%n",
                names, rebuild.path("position").asLong(), rebuild.path("eventsPerSecond").asLong());
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
