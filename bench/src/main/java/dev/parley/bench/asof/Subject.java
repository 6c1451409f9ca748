package dev.parley.bench.asof;

/** Who answers questions. */
@FunctionalInterface
public interface Subject {

    /** The whole answer. */
    Object answer(Point point) throws Exception;
}
