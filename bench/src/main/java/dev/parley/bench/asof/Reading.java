package dev.parley.bench.asof;

import dev.parley.bench.measure.Figures;
import dev.parley.bench.measure.Latencies;
import dev.parley.bench.measure.Row;
import dev.parley.bench.measure.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks a subject point after point, round after round, and tells how long each answer took. */
public final class Reading {

    private static final long LONGEST_NANOS = Duration.ofSeconds(1).toNanos();

    private final Subject subject;
    private final List<Point> points;
    private final int perRound;
    private int next;

    private Reading(Subject subject, List<Point> points, int perRound) {
        this.subject = subject;
        this.points = points;
        this.perRound = perRound;
    }

    /** So many points a round, or as many as a second is long. */
    public static Trial trial(String name, Subject subject, List<Point> points, int perRound) {
        return new Trial(name, new Reading(subject, points, perRound)::round);
    }

    /** Asks at every point once: some of what is asked for still lies on the disk. */
    public static Row first(String name, Subject subject, List<Point> points) throws Exception {
        return Row.of(name, List.of(new Reading(subject, points, points.size()).all()));
    }

    private Figures all() throws Exception {
        List<Double> millis = new ArrayList<>();
        for (Point point : points) {
            millis.add(millis(point));
        }
        return new Latencies(millis).figures();
    }

    private Figures round() throws Exception {
        List<Double> millis = new ArrayList<>();
        long end = System.nanoTime() + LONGEST_NANOS;
        while (millis.size() < perRound && System.nanoTime() < end) {
            millis.add(millis(points.get(next++ % points.size())));
        }
        return new Latencies(millis).figures();
    }

    private double millis(Point point) throws Exception {
        long start = System.nanoTime();
        Object answer = subject.answer(point);
        long nanos = System.nanoTime() - start;
        if (answer == null) {
            throw new IllegalStateException("No answer at " + point);
        }
        return nanos / 1e6;
    }
}
