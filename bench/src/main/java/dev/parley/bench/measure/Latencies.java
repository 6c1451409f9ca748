package dev.parley.bench.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;

/** How long things took, in ascending order. */
public final class Latencies {

    /** What half of the times are below. */
    public static final String P50 = "p50Ms";

    /** What all but a twentieth of the times are below. */
    public static final String P95 = "p95Ms";

    /** What all but a hundredth of the times are below. */
    public static final String P99 = "p99Ms";

    private final double[] millis;

    /** At least one time, in milliseconds. */
    public Latencies(Collection<Double> millis) {
        this(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** At least one time, in milliseconds. */
    public Latencies(double[] millis) {
        this.millis = millis.clone();
        Arrays.sort(this.millis);
    }

    /** As figures. */
    public Figures figures() {
        return new Figures(new LinkedHashMap<>()).and(P50, p50()).and(P95, p95()).and(P99, p99());
    }

    public double p50() {
        return quantile(0.50);
    }

    public double p95() {
        return quantile(0.95);
    }

    public double p99() {
        return quantile(0.99);
    }

    private double quantile(double share) {
        return millis[(int) Math.min(millis.length - 1, Math.floor(share * millis.length))];
    }
}
