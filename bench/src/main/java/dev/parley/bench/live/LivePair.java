package dev.parley.bench.live;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.jvm.SecondJvm;
import dev.parley.bench.load.Pace;
import dev.parley.bench.measure.Figures;
import dev.parley.bench.measure.Latencies;
import dev.parley.bench.measure.Trial;
import dev.parley.core.report.Heading;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.time.Edtf;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A node that writes and listens, and a second JVM that listens too. */
public final class LivePair implements AutoCloseable {

    /** The p50 on the node that commits. */
    public static final String SAME_NODE = "sameNodeP50Ms";

    /** The p50 in the other JVM. */
    public static final String SECOND_JVM = "secondJvmP50Ms";

    private static final Heading HEADING =
            new Heading(Edtf.parse("2025-06-01"), null, null, "A filing without content", "en");

    private final Ear here = new Ear();
    private final Ear there = new Ear();
    private final Subject subject;
    private final LiveNode node;
    private final SecondJvm second;
    private int number;

    private LivePair(Subject subject, DatabaseAddress database)
            throws IOException, InterruptedException {
        this.subject = subject;
        this.node = subject.start(database, "first");
        this.second =
                SecondJvm.start(
                        LiveReader.class,
                        subject,
                        database,
                        words -> LiveReader.passOn(words, there));
        node.listen(here);
    }

    public static LivePair parley(DatabaseAddress database)
            throws IOException, InterruptedException {
        return new LivePair(Subject.PARLEY, database);
    }

    public static LivePair axonStock(DatabaseAddress database)
            throws IOException, InterruptedException {
        return new LivePair(Subject.AXON_STOCK, database);
    }

    public static LivePair raw(DatabaseAddress database) throws IOException, InterruptedException {
        return new LivePair(Subject.RAW, database);
    }

    /** Commits so many events at so many a second, and tells how soon they were heard. */
    public Trial trial(int events, int perSecond) {
        return new Trial(subject.label, () -> run(events, perSecond));
    }

    private Figures run(int events, int perSecond) throws InterruptedException {
        long start = System.nanoTime();
        Map<String, Long> committed = commit(events, perSecond);
        long nanos = System.nanoTime() - start;
        Latencies same = here.after(committed);
        Latencies second = there.after(committed);
        return Figures.rate(events, nanos)
                .and(SAME_NODE, same.p50())
                .and("sameNodeP99Ms", same.p99())
                .and(SECOND_JVM, second.p50())
                .and("secondJvmP99Ms", second.p99());
    }

    private Map<String, Long> commit(int events, int perSecond) {
        Map<String, Long> committed = new LinkedHashMap<>();
        Pace pace = new Pace(perSecond);
        for (int i = 0; i < events; i++) {
            pace.await();
            String id = "live-" + number++;
            committed.put(id, node.commit(new ReportFiled("bench", id, 1, HEADING, 0)));
        }
        return committed;
    }

    @Override
    public void close() throws IOException {
        second.close();
        node.close();
    }
}
