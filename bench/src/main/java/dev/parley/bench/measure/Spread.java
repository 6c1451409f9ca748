package dev.parley.bench.measure;

import java.util.Collection;

/** The median of several rounds, and how far they lay apart. */
public record Spread(double median, double min, double max) {

    /** The spread of at least one value. */
    public static Spread of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median =
                sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }
}
