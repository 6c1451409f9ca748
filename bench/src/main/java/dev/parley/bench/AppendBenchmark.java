package dev.parley.bench;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.load.Reports;
import dev.parley.bench.measure.Figures;
import dev.parley.bench.measure.Outcome;
import dev.parley.bench.measure.Ratio;
import dev.parley.bench.measure.Rounds;
import dev.parley.bench.measure.Row;
import dev.parley.bench.measure.Trial;
import dev.parley.bench.parley.Import;
import dev.parley.bench.parley.LogTail;
import dev.parley.bench.parley.ParleyNode;
import dev.parley.bench.raw.Pools;
import dev.parley.bench.raw.RawAppend;
import dev.parley.bench.raw.RawTable;
import dev.parley.bench.stock.StockAxon;
import dev.parley.bench.stock.StockImport;
import java.util.List;

/** How many events a second are committed, when reports come in bulk. */
final class AppendBenchmark implements Benchmark {

    @Override
    public String name() {
        return "append";
    }

    @Override
    public int usualEvents() {
        return 200_000;
    }

    @Override
    public Outcome run(DatabaseAddress database, int events) {
        try (ParleyNode parley = ParleyNode.start(database, "bench");
                StockAxon stock = StockAxon.start(database, "bench");
                HikariDataSource raw = Pools.of(database, RawTable.SCHEMA)) {
            int each = Math.max(1, events / Rounds.MEASURED);
            RawAppend bare = new RawAppend(RawTable.create(raw), new LogTail(parley.log()));
            List<Row> rows =
                    Rounds.of(
                            List.of(
                                    parley(parley, each),
                                    stock(stock, 1, each),
                                    stock(stock, 16, each),
                                    new Trial("raw", () -> bare.inBatches(each)),
                                    new Trial("raw, by COPY", () -> bare.byCopy(each))),
                            WARM_UP);
            return new Outcome(name(), events, rows, ratios(rows));
        }
    }

    private static Trial parley(ParleyNode node, int events) {
        Reports reports = new Reports("parley", 1);
        Import in = new Import(node.intake());
        return new Trial("parley", () -> rate(reports.next(events), in::nanos));
    }

    private static Trial stock(StockAxon axon, int threads, int events) {
        Reports reports = new Reports("stock-" + threads, 1);
        StockImport in = new StockImport(axon, threads);
        return new Trial(
                "axon-stock, %d threads".formatted(threads),
                () -> rate(reports.next(events), in::nanos));
    }

    private static Figures rate(Reports.Batch batch, Timed timed) throws Exception {
        return Figures.rate(batch.events(), timed.nanos(batch));
    }

    @FunctionalInterface
    private interface Timed {
        long nanos(Reports.Batch batch) throws Exception;
    }

    private static List<Ratio> ratios(List<Row> rows) {
        double parley = rows.get(0).eventsPerSecond();
        double stock = Math.max(rows.get(1).eventsPerSecond(), rows.get(2).eventsPerSecond());
        return List.of(
                Ratio.atLeast(2.5, "vsAxonStock", parley / stock),
                Ratio.atLeast(0.6, "vsRaw", parley / rows.get(3).eventsPerSecond()),
                Ratio.told("vsRawCopy", parley / rows.get(4).eventsPerSecond()));
    }
}
