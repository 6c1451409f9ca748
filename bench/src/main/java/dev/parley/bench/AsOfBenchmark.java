package dev.parley.bench;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.asof.AsOfRatios;
import dev.parley.bench.asof.Measured;
import dev.parley.bench.asof.Size;
import dev.parley.bench.asof.Size.Shape;
import dev.parley.bench.asof.SizedLogs;
import dev.parley.bench.measure.Outcome;
import dev.parley.bench.measure.Row;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** How long reads at random points of both clocks take, and whether a long log slows them down. */
final class AsOfBenchmark implements Benchmark {

    /**
     * A server is asked for days; what it compiles in its first seconds is not what is measured.
     */
    private static final int LONGER_OVER_HTTP = 5;

    @Override
    public String name() {
        return "asof";
    }

    @Override
    public int usualEvents() {
        return 1_000_000;
    }

    /** Counts claims, not events. */
    @Override
    public Outcome run(DatabaseAddress database, int claims) throws Exception {
        try (SizedLogs logs = new SizedLogs()) {
            for (Shape shape : List.of(Shape.DEEP, Shape.WIDE)) {
                for (Size size : Size.through(shape, claims)) {
                    logs.fill(database, size);
                }
            }
            Duration warmUp = warmUp(claims);
            List<Row> rows = logs.measure(perRound(claims), warmUp);
            List<Row> http =
                    logs.last()
                            .http()
                            .measure(2 * perRound(claims), warmUp.multipliedBy(LONGER_OVER_HTTP));
            List<Measured> wide = logs.of(Shape.WIDE, rows);
            List<Measured> deep = logs.of(Shape.DEEP, rows);
            return new Outcome(
                    name(),
                    claims,
                    Stream.concat(rows.stream(), http.stream()).toList(),
                    AsOfRatios.of(wide, deep, http));
        }
    }

    /** Some hundreds, but for a short run. */
    private static int perRound(int claims) {
        return Math.clamp(claims / 250, 80, 400);
    }

    /** A second, but for a short run: all readings are alike, and warm each other up. */
    private static Duration warmUp(int claims) {
        return Duration.ofMillis(Math.clamp(claims / 50, 200, 1_000));
    }
}
