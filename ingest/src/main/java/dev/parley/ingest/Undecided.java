package dev.parley.ingest;

import dev.parley.core.report.ReportId;
import org.jspecify.annotations.Nullable;

/** A report broke over a command instead of deciding on it: a fault of ours. */
final class Undecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Undecided(ReportId report, @Nullable Throwable cause) {
        super("The report %s could not decide.".formatted(report), cause);
    }
}
