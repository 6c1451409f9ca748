package dev.parley.bench.asof;

import static dev.parley.bench.asof.Measured.PARLEY;
import static dev.parley.bench.measure.Latencies.P50;
import static dev.parley.bench.measure.Latencies.P95;

import dev.parley.bench.load.HttpClients;
import dev.parley.bench.measure.Ratio;
import dev.parley.bench.measure.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What the readings come to. */
public final class AsOfRatios {

    private static final double BESIDE_RAW = 2;
    private static final double BESIDE_REPLAY = 5;
    private static final double GROWTH = 1.5;
    private static final double HTTP_MILLIS = 10;
    private static final double HTTP_READS_PER_SECOND = 1_000;

    private AsOfRatios() {}

    /**
     * Those of a wide log that grew, of a deep one, and of HTTP; each overall, which is the worst,
     * and for each question.
     */
    public static List<Ratio> of(List<Measured> wide, List<Measured> deep, List<Row> http) {
        List<Ratio> ratios = new ArrayList<>();
        ratios.addAll(each("vsRaw", AsOfRatios::bounded, question -> vsRaw(wide, question)));
        ratios.add(Ratio.atLeast(BESIDE_REPLAY, "vsReplay", vsReplay(wide)));
        if (wide.size() > 1) {
            ratios.addAll(each("growth", AsOfRatios::flat, question -> growth(wide, question)));
        }
        ratios.addAll(each("deepVsRaw", Ratio::told, question -> vsRaw(deep, question)));
        ratios.add(Ratio.told("deepVsReplay", vsReplay(deep)));
        ratios.addAll(each("deepGrowth", Ratio::told, question -> growth(deep, question)));
        ratios.addAll(each("httpP95", AsOfRatios::soon, question -> p95(http, question)));
        ratios.add(
                Ratio.atLeast(
                        HTTP_READS_PER_SECOND,
                        "httpReadsPerSecond",
                        row(http, HttpReads.MIX).median(HttpClients.READS_PER_SECOND)));
        return ratios;
    }

    private static List<Ratio> each(
            String name,
            BiFunction<String, Double, Ratio> ratio,
            ToDoubleFunction<Question> value) {
        double worst = Arrays.stream(Question.values()).mapToDouble(value).max().orElseThrow();
        return Stream.concat(
                        Stream.of(ratio.apply(name, worst)),
                        Arrays.stream(Question.values())
                                .map(question ->
                                        ratio.apply(
                                                name + question.suffix(),
                                                value.applyAsDouble(question))))
                .toList();
    }

    private static Ratio bounded(String name, double value) {
        return Ratio.atMost(BESIDE_RAW, name, value);
    }

    private static Ratio flat(String name, double value) {
        return Ratio.atMost(GROWTH, name, value);
    }

    private static Ratio soon(String name, double value) {
        return Ratio.atMost(HTTP_MILLIS, name, value);
    }

    private static double vsRaw(List<Measured> grown, Question question) {
        Measured last = grown.getLast();
        return last.of(question.words(), PARLEY, P50)
                / last.of(question.words(), Measured.RAW, P50);
    }

    /** Replay makes one meeting; the product all ten of the schedule, of which that is one. */
    private static double vsReplay(List<Measured> grown) {
        Measured last = grown.getLast();
        return last.of(Measured.MEETING, Measured.STOCK, P50)
                / last.of(Question.SCHEDULE.words(), PARLEY, P50);
    }

    private static double growth(List<Measured> grown, Question question) {
        return grown.getLast().of(question.words(), PARLEY, P95)
                / grown.getFirst().of(question.words(), PARLEY, P95);
    }

    private static double p95(List<Row> http, Question question) {
        return row(http, question.words()).median(P95);
    }

    private static Row row(List<Row> http, String question) {
        return http.stream()
                .filter(row -> row.name().equals(HttpReads.name(question)))
                .findFirst()
                .orElseThrow();
    }
}
