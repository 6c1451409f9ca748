package dev.parley.bench.asof;

import dev.parley.bench.load.Tracks;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How long a log is, and whether many negotiations make it so or one. */
public record Size(Shape shape, int claims) {

    private static final List<Integer> WIDE = List.of(100_000, 1_000_000, 10_000_000);
    private static final List<Integer> DEEP = List.of(10_000, 100_000);

    /** How a log grows. */
    public enum Shape {
        WIDE,
        DEEP;

        /** How the names of its negotiations begin. */
        String negotiations() {
            return this == WIDE ? Tracks.WIDE : Tracks.DEEP;
        }
    }

    /**
     * The usual sizes below a last one, and that one; a deep log has at most 100 thousand claims.
     */
    public static List<Size> through(Shape shape, int last) {
        return switch (shape) {
            case WIDE -> through(shape, WIDE, last);
            case DEEP -> through(shape, DEEP, Math.min(last, DEEP.getLast()));
        };
    }

    private static List<Size> through(Shape shape, List<Integer> usual, int last) {
        return Stream.concat(usual.stream().filter(size -> size < last), Stream.of(last))
                .map(claims -> new Size(shape, claims))
                .toList();
    }

    /** The reports that it is filled with. */
    Tracks tracks() {
        return shape == Shape.WIDE ? Tracks.wide() : Tracks.deep(claims);
    }

    /** The name of its database. */
    String database() {
        return name() + "_" + claims;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %,d", name(), claims);
    }

    private String name() {
        return shape.name().toLowerCase(Locale.ROOT);
    }
}
