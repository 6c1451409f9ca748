package dev.parley.bench.parley;

import dev.parley.bench.load.Reports;
import dev.parley.bench.load.Tracks;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.upkeep.IndexUpkeep;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node that takes in negotiations, and stands still between while it is read. */
public final class Archive {

    private static final int CLAIMS_AT_ONCE = 51_200;

    /** So many claims and more are filled by a rebuild, which takes a fraction of the time. */
    private static final int REBUILT = 2_000_000;

    private final ParleyNode node;
    private final JdbcClient jdbc;

    public Archive(ParleyNode node, JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
        // It is asked for when its time has come, and not in the midst of a measurement.
        node.bean(IndexUpkeep.class).stop();
    }

    /**
     * Takes in so many more claims, in the order of the news. Then it does at once what autovacuum
     * and the node itself do within a minute; a rebuild has made the indexes of all rows already.
     */
    public void take(Tracks tracks, int claims) throws Exception {
        Import in = new Import(node.intake(), 1);
        for (int missing = claims; missing > 0; missing -= CLAIMS_AT_ONCE) {
            Reports.Batch batch = tracks.next(Math.min(missing, CLAIMS_AT_ONCE));
            in.nanos(batch);
        }
        if (claims >= REBUILT) {
            node.rebuild().run();
            vacuum();
        } else {
            catchUp();
            vacuum();
            node.bean(IndexUpkeep.class).tend();
        }
    }

    private void vacuum() {
        jdbc.sql(
                        "vacuum (analyze) event, version, claim, development_text, schedule_revision, negotiation")
                .update();
    }

    /** Has the read models see the whole log, and then leaves them as they are. */
    private void catchUp() throws InterruptedException {
        long end = node.log().head().position();
        Progress progress = node.bean(Progress.class);
        node.readModels().start();
        try {
            while (progress.seen().position() < end) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } finally {
            node.readModels().shutDown();
        }
    }
}
