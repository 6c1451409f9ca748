package dev.parley.bench;

import static dev.parley.bench.live.LivePair.SAME_NODE;
import static dev.parley.bench.live.LivePair.SECOND_JVM;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.live.LivePair;
import dev.parley.bench.measure.Outcome;
import dev.parley.bench.measure.Ratio;
import dev.parley.bench.measure.Rounds;
import dev.parley.bench.measure.Row;
import java.util.List;

/** How soon after its commit an event reaches a handler, here and in a second JVM. */
final class LiveBenchmark implements Benchmark {

    private static final int PER_SECOND = 200;

    /** More would only take longer: 200 a second are the load. */
    private static final int MOST_EVENTS = 3_000;

    @Override
    public String name() {
        return "live";
    }

    @Override
    public int usualEvents() {
        return MOST_EVENTS;
    }

    @Override
    public Outcome run(DatabaseAddress database, int events) throws Exception {
        int measured = Math.min(events, MOST_EVENTS);
        int each = Math.max(1, measured / Rounds.MEASURED);
        try (LivePair parley = LivePair.parley(database);
                LivePair stock = LivePair.axonStock(database);
                LivePair raw = LivePair.raw(database)) {
            List<Row> rows =
                    Rounds.of(
                            List.of(
                                    parley.trial(each, PER_SECOND),
                                    stock.trial(each, PER_SECOND),
                                    raw.trial(each, PER_SECOND)),
                            WARM_UP);
            return new Outcome(name(), measured, rows, ratios(rows));
        }
    }

    private static List<Ratio> ratios(List<Row> rows) {
        Row parley = rows.get(0);
        Row stock = rows.get(1);
        Row raw = rows.get(2);
        double rawHere = parley.median(SAME_NODE) / raw.median(SAME_NODE);
        double rawThere = parley.median(SECOND_JVM) / raw.median(SECOND_JVM);
        double stockHere = stock.median(SAME_NODE) / parley.median(SAME_NODE);
        double stockThere = stock.median(SECOND_JVM) / parley.median(SECOND_JVM);
        return List.of(
                Ratio.atMost(2, "vsRaw", Math.max(rawHere, rawThere)),
                Ratio.atMost(2, "vsRawOnSameNode", rawHere),
                Ratio.atMost(2, "vsRawInSecondJvm", rawThere),
                Ratio.atLeast(50, "vsAxonStock", Math.min(stockHere, stockThere)),
                Ratio.atLeast(50, "vsAxonStockOnSameNode", stockHere),
                Ratio.atLeast(50, "vsAxonStockInSecondJvm", stockThere));
    }
}
