package dev.parley.projections.reading;

import dev.parley.core.wire.Problem;

/** A read that cannot be answered as asked. */
public final class ReadProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private ReadProblem(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The request is wrong; {@code detail} says what to mend. */
    public static ReadProblem badRequest(String detail) {
        return new ReadProblem(Problem.of("bad-request", "Bad request", 400, detail));
    }

    /** There is no such thing at the chosen clocks. */
    public static ReadProblem notKnown(String what) {
        return new ReadProblem(
                Problem.of(
                        "not-known",
                        "Not known",
                        404,
                        "%s is not known or not recorded at the chosen clocks.".formatted(what)));
    }

    /** The read models have not caught up with what was asked for in time. */
    public static ReadProblem notCaughtUp() {
        return new ReadProblem(
                Problem.of(
                        "not-caught-up",
                        "Not caught up",
                        503,
                        "The read models have not come that far within 5 seconds; ask again."));
    }
}
