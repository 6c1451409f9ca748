package dev.parley.bench.parley;

import dev.parley.bench.load.Crew;
import dev.parley.bench.load.Reports;
import dev.parley.core.wire.ReportJson;
import dev.parley.ingest.Exchange;
import dev.parley.ingest.Intake;
import dev.parley.ingest.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.stream.Gatherers;

/** Sends reports in as the product's NDJSON door does, in requests of 2,000 lines. */
public record Import(Intake intake, int connections) {

    private static final int LINES_AT_ONCE = 2_000;

    /** By two connections: the order in which reports arrive is nearly that of the batch. */
    public Import(Intake intake) {
        this(intake, 2);
    }

    /** Nanoseconds until the last verdict is there. */
    public long nanos(Reports.Batch batch) throws Exception {
        List<List<byte[]>> exchanges =
                batch.documents().stream().gather(Gatherers.windowFixed(LINES_AT_ONCE)).toList();
        return Crew.nanos(connections, exchanges, () -> this::exchange);
    }

    private void exchange(List<byte[]> lines) throws IOException {
        Exchange exchange = new Exchange();
        for (byte[] line : lines) {
            exchange.add(intake.submit(ReportJson.report(line)), Import::requireRecorded);
        }
        exchange.finish();
    }

    private static void requireRecorded(Verdict verdict) {
        if (!(verdict instanceof Verdict.Recorded)) {
            throw new IllegalStateException("A report was not recorded: " + verdict);
        }
    }
}
