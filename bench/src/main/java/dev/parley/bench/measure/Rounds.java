package dev.parley.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Runs subjects in turn, so that whatever else the machine does falls on all of them alike. */
public final class Rounds {

    /** How many rounds are measured. */
    public static final int MEASURED = 5;

    private final Duration warmUp;
    private final SequencedMap<Trial, List<Figures>> measured = new LinkedHashMap<>();

    private Rounds(List<Trial> trials, Duration warmUp) {
        this.warmUp = warmUp;
        trials.forEach(trial -> measured.put(trial, new ArrayList<>()));
    }

    /** Warms every subject up for the given time, and then measures them in turn. */
    public static List<Row> of(List<Trial> trials, Duration warmUp) {
        Rounds rounds = new Rounds(trials, warmUp);
        rounds.warmUp();
        for (int round = 0; round < MEASURED; round++) {
            rounds.measured.forEach((trial, figures) -> figures.add(trial.run()));
        }
        return rounds.rows();
    }

    private void warmUp() {
        long each = warmUp.toNanos();
        for (Trial trial : measured.keySet()) {
            long end = System.nanoTime() + each;
            do {
                trial.run();
            } while (System.nanoTime() < end);
        }
    }

    private List<Row> rows() {
        return measured.entrySet().stream()
                .map(entry -> Row.of(entry.getKey().name(), entry.getValue()))
                .toList();
    }
}
