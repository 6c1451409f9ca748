package dev.parley.bench;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.load.Tracks;
import dev.parley.bench.measure.Outcome;
import dev.parley.bench.measure.Ratio;
import dev.parley.bench.measure.Rounds;
import dev.parley.bench.measure.Row;
import dev.parley.bench.measure.Trial;
import dev.parley.bench.parley.Import;
import dev.parley.bench.parley.ParleyNode;
import dev.parley.bench.raw.Pools;
import dev.parley.bench.rebuild.ParleyRebuild;
import dev.parley.bench.rebuild.RawRebuild;
import dev.parley.bench.rebuild.StockRebuild;
import dev.parley.bench.stock.StockAxon;
import dev.parley.bench.stock.StockCopy;
import java.time.Duration;
import java.util.List;

/** How fast all read models are filled anew from the log. */
final class RebuildBenchmark implements Benchmark {

    private static final int FILLED_AT_ONCE = 50_000;
    private static final Duration STOCK_EACH_ROUND = Duration.ofSeconds(8);

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public int usualEvents() {
        return 200_000;
    }

    @Override
    public Outcome run(DatabaseAddress database, int events) throws Exception {
        try (ParleyNode parley = ParleyNode.start(database, "bench");
                StockAxon axon = StockAxon.start(database, "bench");
                HikariDataSource raw = Pools.of(database, RawRebuild.SCHEMA)) {
            fill(parley, events);
            new StockCopy(raw).fill();
            ParleyRebuild rebuild = parley.rebuild();
            RawRebuild bare = new RawRebuild(raw, rebuild.tables());
            StockRebuild stock = parley.stockRebuild(axon.store());
            List<Row> rows =
                    Rounds.of(
                            List.of(
                                    new Trial("parley", rebuild::run),
                                    new Trial("raw", bare::run),
                                    new Trial("axon-defaults", () -> stock.run(STOCK_EACH_ROUND))),
                            WARM_UP);
            return new Outcome(name(), parley.log().head().position(), rows, ratios(rows));
        }
    }

    private static void fill(ParleyNode parley, int events) throws Exception {
        Tracks tracks = Tracks.wide();
        Import in = new Import(parley.intake());
        for (long missing = events; missing > 0; missing -= FILLED_AT_ONCE) {
            in.nanos(tracks.next((int) Math.min(missing, FILLED_AT_ONCE)));
        }
    }

    private static List<Ratio> ratios(List<Row> rows) {
        Row parley = rows.getFirst();
        return List.of(
                Ratio.atLeast(
                        10,
                        "vsAxonStock",
                        parley.eventsPerSecond() / rows.getLast().eventsPerSecond()),
                Ratio.atLeast(
                        0.4, "vsRaw", parley.eventsPerSecond() / rows.get(1).eventsPerSecond()),
                Ratio.atLeast(
                        26_000, "claimVersionsPerSecond", parley.median("claimVersionsPerSecond")));
    }
}
