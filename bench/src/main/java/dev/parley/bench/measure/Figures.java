package dev.parley.bench.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** What one round measured, by the names under which it is told. */
public record Figures(SequencedMap<String, Double> values) {

    /** How much was done per second. */
    public static final String EVENTS_PER_SECOND = "eventsPerSecond";

    /** A rate alone. */
    public static Figures rate(long events, long nanos) {
        return new Figures(new LinkedHashMap<>(Map.of(EVENTS_PER_SECOND, events * 1e9 / nanos)));
    }

    /** These and others. */
    public Figures and(Figures others) {
        SequencedMap<String, Double> more = new LinkedHashMap<>(values);
        more.putAll(others.values);
        return new Figures(more);
    }

    /** These and one more. */
    public Figures and(String name, double value) {
        SequencedMap<String, Double> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Figures(more);
    }
}
