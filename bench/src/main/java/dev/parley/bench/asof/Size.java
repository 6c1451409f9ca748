package dev.parley.bench.asof;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How long a log is, and whether many negotiations make it so or one. */
public record Size(Shape shape, int claims) {

    /** How a log grows. */
    public enum Shape {
        WIDE,
        DEEP
    }

    /** The usual sizes below a last one, and that one. */
    public static List<Size> through(Shape shape, List<Integer> usual, int last) {
        return Stream.concat(usual.stream().filter(size -> size < last), Stream.of(last))
                .map(claims -> new Size(shape, claims))
                .toList();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %,d", shape.name().toLowerCase(Locale.ROOT), claims);
    }
}
