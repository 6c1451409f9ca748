package dev.parley.bench.rebuild;

import dev.parley.bench.measure.Figures;
import dev.parley.projections.rebuilding.Rebuilder;
import java.util.List;

/** The product's own rebuild, indexes and change-over included. */
public record ParleyRebuild(Rebuilder rebuilder, ReadTables tables) {

    /** Fills all read models. */
    public Figures run() throws InterruptedException {
        tables.passForComplete();
        long start = System.nanoTime();
        rebuilder.start(List.of());
        while (!state().equals("done")) {
            if (state().equals("failed")) {
                throw new IllegalStateException(rebuilder.status().orElseThrow().problem());
            }
            Thread.sleep(5);
        }
        long nanos = System.nanoTime() - start;
        return new Filled(tables.position(), tables.claims(), nanos).figures();
    }

    private String state() {
        return rebuilder.status().orElseThrow().state();
    }
}
