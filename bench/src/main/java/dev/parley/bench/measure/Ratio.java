package dev.parley.bench.measure;

import java.util.Locale;

/** Parley beside another subject, and how the ratio ought to be. */
public record Ratio(String name, double value, Goal goal) {

    /** A bound, and on which side of it a ratio is good. */
    public sealed interface Goal {

        boolean isReachedBy(double value);

        record AtLeast(double bound) implements Goal {
            @Override
            public boolean isReachedBy(double value) {
                return value >= bound;
            }

            @Override
            public String toString() {
                return "≥ " + bound;
            }
        }

        record AtMost(double bound) implements Goal {
            @Override
            public boolean isReachedBy(double value) {
                return value <= bound;
            }

            @Override
            public String toString() {
                return "≤ " + bound;
            }
        }

        /** Told for what it is, without a goal. */
        record None() implements Goal {
            @Override
            public boolean isReachedBy(double value) {
                return true;
            }
        }
    }

    public static Ratio told(String name, double value) {
        return new Ratio(name, value, new Goal.None());
    }

    public static Ratio atLeast(double bound, String name, double value) {
        return new Ratio(name, value, new Goal.AtLeast(bound));
    }

    public static Ratio atMost(double bound, String name, double value) {
        return new Ratio(name, value, new Goal.AtMost(bound));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f%s", name, value, verdict());
    }

    private String verdict() {
        return switch (goal) {
            case Goal.None _ -> "";
            case Goal.AtLeast _, Goal.AtMost _ ->
                    " (goal %s: %s)"
                            .formatted(goal, goal.isReachedBy(value) ? "reached" : "missed");
        };
    }
}
