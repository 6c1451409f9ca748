package dev.parley.app.kafka;

import dev.parley.app.process.ParleyProcess;
import dev.parley.app.testing.RunningParley;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;

/** Parleys in processes of their own, on one database and one broker, that come and go. */
final class Crew implements AutoCloseable {

    private final List<ParleyProcess> running = new ArrayList<>();
    private final Broker broker;
    private final String database;
    private final Path data;
    private final Random random;

    Crew(Broker broker, DataSource database, Path data, Random random) {
        String url = RunningParley.url(database);
        this.broker = broker;
        this.database = url + (url.contains("?") ? "&" : "?") + "user=postgres";
        this.data = data;
        this.random = random;
    }

    void add() throws IOException {
        running.add(
                ParleyProcess.start(
                        data, "serve", "--database", database, "--kafka", broker.bootstrap()));
    }

    /** {@code kill -9} for the one that came first. */
    void killFirst() throws InterruptedException {
        running.removeFirst().kill();
    }

    /** {@code kill -9} for one of them, and another in its place. */
    void killAndReplaceOne() throws IOException, InterruptedException {
        any().kill();
        add();
    }

    /** One of them stops in good order. */
    void removeOne() throws InterruptedException {
        if (!any().stop(60)) {
            throw new AssertionError("It does not stop.");
        }
    }

    private ParleyProcess any() {
        return running.remove(random.nextInt(running.size()));
    }

    @Override
    public void close() {
        running.forEach(ParleyProcess::close);
    }
}
