package dev.parley.bench;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.load.Reports;
import dev.parley.bench.measure.Figures;
import dev.parley.bench.measure.Outcome;
import dev.parley.bench.measure.Ratio;
import dev.parley.bench.measure.Rounds;
import dev.parley.bench.measure.Row;
import dev.parley.bench.measure.Trial;
import dev.parley.bench.parley.Import;
import dev.parley.bench.parley.ParleyNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether appending and replaying are as fast in a long log as in a short one. */
final class GrowthBenchmark implements Benchmark {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000, 10_000_000);
    private static final int FILLED_AT_ONCE = 50_000;
    private static final int APPENDED_PER_ROUND = 4_000;
    private static final Duration REPLAYED_PER_ROUND = Duration.ofSeconds(5);
    private static final double SLOWEST = 0.8;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public int usualEvents() {
        return 1_000_000;
    }

    @Override
    public Outcome run(DatabaseAddress database, int events) throws Exception {
        try (ParleyNode parley = ParleyNode.start(database, "bench")) {
            List<Row> rows = new ArrayList<>();
            Reports reports = new Reports("growth", 1);
            Duration warmUp = WARM_UP;
            for (int size : sizes(events)) {
                fill(parley, reports, size);
                rows.addAll(rates(parley, reports, warmUp));
                warmUp = Duration.ZERO;
            }
            return new Outcome(name(), parley.log().head().position(), rows, ratios(rows));
        }
    }

    /** The usual sizes below the chosen one, and that one. */
    private static List<Integer> sizes(int events) {
        return Stream.concat(SIZES.stream().filter(size -> size < events), Stream.of(events))
                .toList();
    }

    private static void fill(ParleyNode parley, Reports reports, int size) throws Exception {
        Import in = new Import(parley.intake());
        for (long missing = missing(parley, size); missing > 0; missing = missing(parley, size)) {
            in.nanos(reports.next((int) Math.min(missing, FILLED_AT_ONCE)));
        }
    }

    private static long missing(ParleyNode parley, int size) {
        return size - parley.log().head().position();
    }

    private static List<Row> rates(ParleyNode parley, Reports reports, Duration warmUp) {
        long size = parley.log().head().position();
        return Rounds.of(
                List.of(
                        new Trial("append to %,d".formatted(size), () -> append(parley, reports)),
                        new Trial("replay of %,d".formatted(size), () -> replay(parley))),
                warmUp);
    }

    private static Figures append(ParleyNode parley, Reports reports) throws Exception {
        Reports.Batch batch = reports.next(APPENDED_PER_ROUND);
        return Figures.rate(batch.events(), new Import(parley.intake()).nanos(batch));
    }

    private static Figures replay(ParleyNode parley) throws InterruptedException {
        return parley.replay().run(parley.log().head().position(), REPLAYED_PER_ROUND);
    }

    private static List<Ratio> ratios(List<Row> rows) {
        return IntStream.range(0, 2)
                .mapToObj(which -> {
                    Row first = rows.get(which);
                    Row last = rows.get(rows.size() - 2 + which);
                    return Ratio.atLeast(
                            SLOWEST,
                            which == 0 ? "appendLastVsFirst" : "replayLastVsFirst",
                            last.eventsPerSecond() / first.eventsPerSecond());
                })
                .toList();
    }
}
