package dev.parley.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.projections.rebuilding.Rebuilder;
import java.time.Duration;
import java.util.List;

/** Rebuilds that are waited for. */
final class Rebuilds {

    private Rebuilds() {}

    /** Rebuilds read models to the end; none named is all. */
    static void run(Rebuilder rebuilder, List<String> names) throws InterruptedException {
        rebuilder.start(names);
        awaitEnd(rebuilder);
    }

    static void awaitEnd(Rebuilder rebuilder) throws InterruptedException {
        while (!rebuilder.status().orElseThrow().state().equals("done")) {
            assertThat(rebuilder.status().orElseThrow().problem()).isNull();
            Thread.sleep(Duration.ofMillis(5));
        }
    }
}
