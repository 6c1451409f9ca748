package dev.parley.bench.stock;

import dev.parley.bench.load.Crew;
import dev.parley.bench.load.Reports;
import dev.parley.core.report.Decision;
import dev.parley.core.wire.ReportJson;

/** Sends reports in one by one, each in a transaction of its own. */
public record StockImport(StockAxon axon, int threads) {

    /** Nanoseconds until the last is committed. */
    public long nanos(Reports.Batch batch) throws Exception {
        return Crew.nanos(threads, batch.documents(), () -> this::send);
    }

    private void send(byte[] document) {
        Decision decision = axon.commands().sendAndWait(ReportJson.report(document));
        if (!(decision instanceof Decision.Accepted)) {
            throw new IllegalStateException("A report was not recorded: " + decision);
        }
    }
}
