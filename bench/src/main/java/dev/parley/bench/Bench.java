package dev.parley.bench;

import dev.parley.bench.measure.Outcome;
import dev.parley.core.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code parley bench}: measures the event log beside stock Axon and the bare database. */
@Command(
        name = "parley bench",
        description = "Measures the event log beside stock Axon and the bare database.")
public final class Bench implements Callable<Integer> {

    private static final List<Benchmark> ALL =
            List.of(
                    new AppendBenchmark(),
                    new AppendSingleBenchmark(),
                    new KafkaBenchmark(),
                    new ReplayBenchmark(),
                    new LiveBenchmark(),
                    new FeedBenchmark(),
                    new GrowthBenchmark(),
                    new AsOfBenchmark(),
                    new RebuildBenchmark());

    private final CommandLine commandLine = new CommandLine(this);

    @Parameters(
            paramLabel = "NAME",
            description =
                    "append, append-single, kafka, replay, live, feed, growth, asof or rebuild.")
    private String name = "";

    @Option(
            names = "--events",
            paramLabel = "N",
            description =
                    "How many events each subject takes, or for asof claims; 20000 are done in two"
                            + " minutes.")
    private @Nullable Integer events;

    @Option(names = "--json", paramLabel = "FILE", description = "Where to write the figures.")
    private @Nullable Path json;

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new Bench().commandLine.execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Benchmark benchmark = benchmark();
        LoggingSystem.get(Bench.class.getClassLoader()).beforeInitialize();
        Outcome outcome = run(benchmark);
        commandLine.getOut().println(outcome.table());
        if (json != null) {
            Files.write(json, Json.bytes(outcome.json()));
        }
        return 0;
    }

    private Outcome run(Benchmark benchmark) throws Exception {
        try (Ground ground = Ground.prepare()) {
            int chosen = events == null ? benchmark.usualEvents() : events;
            return benchmark.run(ground.address(), chosen);
        }
    }

    private Benchmark benchmark() {
        return ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(
                                commandLine,
                                "There is no benchmark '%s': choose one of %s."
                                        .formatted(
                                                name, ALL.stream().map(Benchmark::name).toList())));
    }
}
