package dev.parley.bench.measure;

import java.util.Arrays;

/** How long things took, in ascending order. */
public final class Latencies {

    private final double[] millis;

    /** At least one time, in milliseconds. */
    public Latencies(double[] millis) {
        this.millis = millis.clone();
        Arrays.sort(this.millis);
    }

    public double p50() {
        return quantile(0.50);
    }

    public double p99() {
        return quantile(0.99);
    }

    private double quantile(double share) {
        return millis[(int) Math.min(millis.length - 1, Math.floor(share * millis.length))];
    }
}
