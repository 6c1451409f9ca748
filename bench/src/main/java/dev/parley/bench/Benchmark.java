package dev.parley.bench;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.measure.Outcome;
import java.time.Duration;

/** One question, put to Parley and to those beside it. */
interface Benchmark {

    /** How long each subject runs before it is measured. */
    Duration WARM_UP = Duration.ofSeconds(8);

    /** What it is called on the command line. */
    String name();

    /** How many events it takes unless told otherwise. */
    int usualEvents();

    Outcome run(DatabaseAddress database, int events) throws Exception;
}
