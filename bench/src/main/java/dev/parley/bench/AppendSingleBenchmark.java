package dev.parley.bench;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.load.HttpClients;
import dev.parley.bench.load.Reports;
import dev.parley.bench.measure.Figures;
import dev.parley.bench.measure.Outcome;
import dev.parley.bench.measure.Ratio;
import dev.parley.bench.measure.Rounds;
import dev.parley.bench.measure.Row;
import dev.parley.bench.measure.Trial;
import dev.parley.bench.parley.LogTail;
import dev.parley.bench.parley.ParleyNode;
import dev.parley.bench.raw.Pools;
import dev.parley.bench.raw.RawAppend;
import dev.parley.bench.raw.RawTable;
import dev.parley.bench.stock.StockAxon;
import dev.parley.bench.stock.StockDoor;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** How many reports a second are committed, when each is a request of its own. */
final class AppendSingleBenchmark implements Benchmark {

    private static final int CLIENTS = 32;
    private static final String REPORTS = "reportsPerSecond";
    private static final String REPORTS_PATH = "/api/reports";

    @Override
    public String name() {
        return "append-single";
    }

    @Override
    public int usualEvents() {
        return 200_000;
    }

    @Override
    public Outcome run(DatabaseAddress database, int events) {
        try (StockAxon stock = StockAxon.start(database, "bench");
                ParleyNode parley = ParleyNode.start(database, "bench", door(stock));
                HikariDataSource raw = Pools.of(database, RawTable.SCHEMA)) {
            int each = Math.max(1, events / Rounds.MEASURED);
            RawAppend bare = new RawAppend(RawTable.create(raw), new LogTail(parley.log()));
            List<Row> rows =
                    Rounds.of(
                            List.of(
                                    posted("parley", parley, REPORTS_PATH, each),
                                    withReadModels(parley, each),
                                    posted("axon-stock", parley, StockDoor.PATH, each),
                                    new Trial("raw", () -> bare.byStream(each, false)),
                                    new Trial("raw, in turn", () -> bare.byStream(each, true))),
                            WARM_UP);
            return new Outcome(name(), events, rows, ratios(rows));
        }
    }

    private static ApplicationContextInitializer<ConfigurableApplicationContext> door(
            StockAxon stock) {
        return context ->
                ((GenericApplicationContext) context)
                        .registerBean(StockDoor.class, () -> new StockDoor(stock));
    }

    private static Trial posted(String name, ParleyNode node, String path, int events) {
        Reports reports = new Reports(name, 1);
        HttpClients clients = new HttpClients(CLIENTS, node.port());
        return new Trial(name, () -> clients.post(path, reports.next(events)));
    }

    /** What is left when the read models are kept up to date meanwhile, which the others do not. */
    private static Trial withReadModels(ParleyNode node, int events) {
        Reports reports = new Reports("read-models", 1);
        HttpClients clients = new HttpClients(CLIENTS, node.port());
        return new Trial(
                "parley, keeping read models",
                () -> whileReading(node, clients, reports.next(events)));
    }

    private static Figures whileReading(ParleyNode node, HttpClients clients, Reports.Batch batch)
            throws Exception {
        node.readModels().start();
        try {
            return clients.post(REPORTS_PATH, batch);
        } finally {
            node.readModels().shutDown();
        }
    }

    private static List<Ratio> ratios(List<Row> rows) {
        double parley = rows.get(0).median(REPORTS);
        return List.of(
                Ratio.atLeast(1.5, "vsAxonStock", parley / rows.get(2).median(REPORTS)),
                Ratio.atLeast(0.6, "vsRaw", parley / rows.get(3).median(REPORTS)),
                Ratio.told("vsRawInTurn", parley / rows.get(4).median(REPORTS)));
    }
}
