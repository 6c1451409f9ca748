package dev.parley.bench;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.asof.AsOfRatios;
import dev.parley.bench.asof.HttpReads;
import dev.parley.bench.asof.Measured;
import dev.parley.bench.asof.Point;
import dev.parley.bench.asof.Points;
import dev.parley.bench.asof.RawClaims;
import dev.parley.bench.asof.Readings;
import dev.parley.bench.asof.Size;
import dev.parley.bench.asof.Size.Shape;
import dev.parley.bench.load.Tracks;
import dev.parley.bench.measure.Outcome;
import dev.parley.bench.measure.Row;
import dev.parley.bench.parley.Archive;
import dev.parley.bench.parley.ParleyNode;
import dev.parley.bench.stock.StockAxon;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long reads at random points of both clocks take, and whether a long log slows them down. */
final class AsOfBenchmark implements Benchmark {

    private static final List<Integer> WIDE = List.of(100_000, 1_000_000, 10_000_000);
    private static final List<Integer> DEEP = List.of(10_000, 100_000);

    @Override
    public String name() {
        return "asof";
    }

    @Override
    public int usualEvents() {
        return 1_000_000;
    }

    /** Counts claims, not events; a deep log has at most 100 thousand. */
    @Override
    public Outcome run(DatabaseAddress database, int claims) throws Exception {
        try (ParleyNode parley = ParleyNode.start(database, "bench");
                StockAxon stock = StockAxon.start(database, "bench");
                RawClaims raw = RawClaims.on(database)) {
            int perRound = perRound(claims);
            Run run = new Run(parley, new Readings(parley, raw, stock), claims);
            List<Measured> deep = run.deep(Math.min(claims, DEEP.getLast()));
            List<Measured> wide = run.wide(claims);
            List<Row> http =
                    new HttpReads(parley.port(), run.points(Tracks.WIDE))
                            .measure(2 * perRound, run.warmUp());
            Stream<Row> rows =
                    Stream.of(wide, deep)
                            .flatMap(List::stream)
                            .flatMap(each -> each.rows().stream());
            return new Outcome(
                    name(),
                    claims,
                    Stream.concat(rows, http.stream()).toList(),
                    AsOfRatios.of(wide, deep, http));
        }
    }

    /** Some hundreds, but for a short run. */
    private static int perRound(int claims) {
        return Math.clamp(claims / 250, 80, 400);
    }

    private record Run(ParleyNode parley, Readings readings, int claims) {

        private static final int POINTS = 2_000;

        /** One negotiation that grows, in a log of its own: it comes first. */
        List<Measured> deep(int claims) throws Exception {
            return grow(Tracks.deep(claims), Tracks.DEEP, Size.through(Shape.DEEP, DEEP, claims));
        }

        /** Ever more negotiations. */
        List<Measured> wide(int claims) throws Exception {
            return grow(Tracks.wide(), Tracks.WIDE, Size.through(Shape.WIDE, WIDE, claims));
        }

        private List<Measured> grow(Tracks tracks, String names, List<Size> sizes)
                throws Exception {
            Archive archive = new Archive(parley, jdbc());
            List<Measured> measured = new ArrayList<>();
            int taken = 0;
            for (Size size : sizes) {
                archive.take(tracks, size.claims() - taken);
                taken = size.claims();
                measured.add(readings.at(size, points(names), perRound(claims), warmUp()));
            }
            return measured;
        }

        /** A second, but for a short run: all readings are alike, and warm each other up. */
        Duration warmUp() {
            return Duration.ofMillis(Math.clamp(claims / 50, 200, 1_000));
        }

        List<Point> points(String names) {
            return new Points(jdbc()).choose(POINTS, names);
        }

        private JdbcClient jdbc() {
            return JdbcClient.create(parley.bean(DataSource.class));
        }
    }
}
