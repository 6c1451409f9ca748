package dev.parley.bench;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.feed.FeedLoad;
import dev.parley.bench.feed.FeedPair;
import dev.parley.bench.measure.Latencies;
import dev.parley.bench.measure.Outcome;
import dev.parley.bench.measure.Ratio;
import dev.parley.bench.measure.Rounds;
import dev.parley.bench.measure.Row;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** How soon after its commit a development reaches the readers of the feed, be they few or many. */
final class FeedBenchmark implements Benchmark {

    private static final int PER_SECOND = 200;
    private static final int PER_SECOND_TO_MANY = 50;

    /** More would only take longer: so many a second are the load. */
    private static final int MOST_EVENTS = 3_000;

    /** Shorter than elsewhere, since all rows of a subject run the same code. */
    private static final Duration WARM_UP_EACH = WARM_UP.dividedBy(2);

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public int usualEvents() {
        return MOST_EVENTS;
    }

    @Override
    public Outcome run(DatabaseAddress database, int events) throws Exception {
        int measured = Math.min(events, MOST_EVENTS);
        try (FeedPair parley = FeedPair.parley(database);
                FeedPair raw = FeedPair.raw(database)) {
            List<FeedLoad> loads = loads(measured / Rounds.MEASURED);
            FeedLoad one = loads.getFirst();
            List<Row> rows =
                    Rounds.of(
                            Stream.of(
                                            loads.stream().map(parley::sameNode),
                                            Stream.of(raw.sameNode(one)),
                                            loads.stream().map(parley::secondJvm),
                                            Stream.of(raw.secondJvm(one)))
                                    .flatMap(trials -> trials)
                                    .toList(),
                            WARM_UP_EACH);
            return new Outcome(name(), measured, rows, ratios(rows));
        }
    }

    /** Rounds of the same length for all, however fast it comes. */
    private static List<FeedLoad> loads(int events) {
        int each = Math.max(1, events);
        int toMany = Math.max(1, events * PER_SECOND_TO_MANY / PER_SECOND);
        return List.of(
                new FeedLoad(1, each, PER_SECOND),
                new FeedLoad(100, each, PER_SECOND),
                new FeedLoad(1_000, toMany, PER_SECOND_TO_MANY));
    }

    private static List<Ratio> ratios(List<Row> rows) {
        int half = rows.size() / 2;
        return Stream.concat(
                        ratios("", rows.subList(0, half)),
                        ratios("InSecondJvm", rows.subList(half, rows.size())))
                .toList();
    }

    private static Stream<Ratio> ratios(String where, List<Row> rows) {
        double one = rows.get(0).median(Latencies.P50) / rows.get(3).median(Latencies.P50);
        return Stream.of(
                Ratio.atMost(3, "vsRaw" + where, one),
                Ratio.atMost(50, "p99At100" + where, rows.get(1).median(Latencies.P99)),
                Ratio.atMost(250, "p99At1000" + where, rows.get(2).median(Latencies.P99)));
    }
}
