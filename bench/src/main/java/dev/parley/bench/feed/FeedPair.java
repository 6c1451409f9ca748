package dev.parley.bench.feed;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.jvm.SecondJvm;
import dev.parley.bench.load.Pace;
import dev.parley.bench.load.Reports;
import dev.parley.bench.measure.Figures;
import dev.parley.bench.measure.Trial;
import dev.parley.bench.parley.Committed;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A node that records and sends, and a second JVM that sends too. The subscribers of both live in
 * the first JVM, beside the recorder: so every time is taken from the one clock of one process.
 */
public final class FeedPair implements AutoCloseable {

    private static final Duration PARTING = Duration.ofMillis(200);

    private final AtomicInteger portThere = new AtomicInteger();
    private final Reports reports = new Reports("feed", 1);
    private final FeedSubject subject;
    private final FeedNode node;
    private final SecondJvm second;
    private long last;

    private FeedPair(FeedSubject subject, DatabaseAddress database)
            throws IOException, InterruptedException {
        this.subject = subject;
        this.node = subject.recording(database);
        this.second =
                SecondJvm.start(
                        FeedServer.class,
                        subject,
                        database,
                        words -> FeedServer.passOn(words, portThere::set));
    }

    public static FeedPair parley(DatabaseAddress database)
            throws IOException, InterruptedException {
        return new FeedPair(FeedSubject.PARLEY, database);
    }

    public static FeedPair raw(DatabaseAddress database) throws IOException, InterruptedException {
        return new FeedPair(FeedSubject.RAW, database);
    }

    /** Tells how soon so many subscribers of the node that records hear of each development. */
    public Trial sameNode(FeedLoad load) {
        return trial("same node", node.port(), load);
    }

    /** Tells how soon so many subscribers of the other JVM hear of each development. */
    public Trial secondJvm(FeedLoad load) {
        return trial("second JVM", portThere.get(), load);
    }

    private Trial trial(String where, int port, FeedLoad load) {
        String name = "%s, %,d on the %s".formatted(subject.label, load.subscribers(), where);
        return new Trial(name, () -> run(port, load));
    }

    private Figures run(int port, FeedLoad load) throws Exception {
        try (Subscribers subscribers = Subscribers.of(port, last, load.subscribers())) {
            long start = System.nanoTime();
            List<Committed> committed = commit(load);
            long nanos = System.nanoTime() - start;
            return Figures.rate(load.events(), nanos).and(subscribers.after(committed).figures());
        } finally {
            dismissSubscribers();
        }
    }

    /** At the given rate, however long the verdicts take. */
    private List<Committed> commit(FeedLoad load) {
        List<CompletableFuture<Committed>> underWay = new ArrayList<>();
        Pace pace = new Pace(load.perSecond());
        for (int i = 0; i < load.events(); i++) {
            byte[] report = reports.statement();
            pace.await();
            underWay.add(node.commit(report));
        }
        return underWay.stream().map(CompletableFuture::join).toList();
    }

    /**
     * A node finds out that subscribers have gone when it writes to them: not in the next round.
     */
    private void dismissSubscribers() throws InterruptedException {
        last = node.commit(reports.statement()).join().position();
        Thread.sleep(PARTING);
    }

    @Override
    public void close() throws IOException {
        second.close();
        node.close();
    }
}
