package dev.parley.bench.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/** What all rounds of one subject measured. */
public record Row(String name, SequencedMap<String, Spread> figures) {

    /** The spread of each figure over the rounds, which all have the same figures. */
    public static Row of(String name, List<Figures> rounds) {
        SequencedMap<String, Spread> figures = new LinkedHashMap<>();
        for (String figure : rounds.getFirst().values().keySet()) {
            figures.put(
                    figure, Spread.of(rounds.stream().map(each -> value(each, figure)).toList()));
        }
        return new Row(name, figures);
    }

    /** The median of a figure. */
    public double median(String figure) {
        return Objects.requireNonNull(figures.get(figure)).median();
    }

    /** The median rate. */
    public double eventsPerSecond() {
        return median(Figures.EVENTS_PER_SECOND);
    }

    private static double value(Figures round, String figure) {
        return Objects.requireNonNull(round.values().get(figure));
    }
}
