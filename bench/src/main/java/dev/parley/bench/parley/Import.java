package dev.parley.bench.parley;

import dev.parley.bench.load.Crew;
import dev.parley.bench.load.Reports;
import dev.parley.core.wire.ReportJson;
import dev.parley.ingest.Intake;
import dev.parley.ingest.Verdict;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Gatherers;

/**
 * Sends reports in as the product's NDJSON exchange does: decoded and submitted 1,000 at a time.
 */
public record Import(Intake intake) {

    private static final int LINES_AT_ONCE = 1_000;
    private static final int CONNECTIONS = 2;

    /** Nanoseconds until the last verdict is there. */
    public long nanos(Reports.Batch batch) throws Exception {
        List<List<byte[]>> exchanges =
                batch.documents().stream().gather(Gatherers.windowFixed(LINES_AT_ONCE)).toList();
        return Crew.nanos(CONNECTIONS, exchanges, () -> this::exchange);
    }

    private void exchange(List<byte[]> lines) {
        List<CompletableFuture<Verdict>> verdicts =
                lines.stream().map(line -> intake.submit(ReportJson.report(line))).toList();
        verdicts.forEach(verdict -> requireRecorded(Intake.await(verdict)));
    }

    private static void requireRecorded(Verdict verdict) {
        if (!(verdict instanceof Verdict.Recorded)) {
            throw new IllegalStateException("A report was not recorded: " + verdict);
        }
    }
}
