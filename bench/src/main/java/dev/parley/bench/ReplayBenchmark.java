package dev.parley.bench;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.load.Reports;
import dev.parley.bench.measure.Outcome;
import dev.parley.bench.measure.Ratio;
import dev.parley.bench.measure.Rounds;
import dev.parley.bench.measure.Row;
import dev.parley.bench.measure.Trial;
import dev.parley.bench.parley.Import;
import dev.parley.bench.parley.ParleyNode;
import dev.parley.bench.parley.Replay;
import dev.parley.bench.raw.Pools;
import dev.parley.bench.raw.RawReplay;
import dev.parley.bench.raw.RawReplay.Decoding;
import dev.parley.bench.raw.RawTable;
import dev.parley.bench.stock.StockAxon;
import dev.parley.bench.stock.StockCopy;
import java.time.Duration;
import java.util.List;

/** How many events a second pass through a processor that decodes each and does nothing. */
final class ReplayBenchmark implements Benchmark {

    private static final Duration LONGEST = Duration.ofSeconds(4);

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public int usualEvents() {
        return 200_000;
    }

    @Override
    public Outcome run(DatabaseAddress database, int events) throws Exception {
        try (ParleyNode parley = ParleyNode.start(database, "bench");
                StockAxon stock = StockAxon.start(database, "bench");
                HikariDataSource raw = Pools.of(database, RawTable.SCHEMA)) {
            new Import(parley.intake()).nanos(new Reports("replay", 1).next(events));
            new StockCopy(raw).fill();
            long held = parley.log().head().position();
            List<Row> rows =
                    Rounds.of(
                            List.of(
                                    replay("parley", parley.replay(), held),
                                    replay("axon-stock", stock.replay(), held),
                                    raw("raw", raw, Decoding.JSON),
                                    raw("raw, decoding events", raw, Decoding.EVENT)),
                            WARM_UP);
            return new Outcome(name(), held, rows, ratios(rows));
        }
    }

    private static Trial replay(String name, Replay replay, long events) {
        return new Trial(name, () -> replay.run(events, LONGEST));
    }

    private static Trial raw(String name, HikariDataSource dataSource, Decoding decoding) {
        RawReplay raw = new RawReplay(dataSource, decoding);
        return new Trial(name, raw::run);
    }

    private static List<Ratio> ratios(List<Row> rows) {
        double parley = rows.get(0).eventsPerSecond();
        return List.of(
                Ratio.atLeast(20, "vsAxonStock", parley / rows.get(1).eventsPerSecond()),
                Ratio.atLeast(0.25, "vsRaw", parley / rows.get(2).eventsPerSecond()));
    }
}
