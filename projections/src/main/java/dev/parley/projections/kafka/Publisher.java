package dev.parley.projections.kafka;

import dev.parley.core.work.Worker;
import dev.parley.projections.Turn;
import dev.parley.projections.live.Bell;
import dev.parley.projections.processing.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Tells a topic what was announced, from where it stopped: a position is stored once the broker has
 * everything up to there. One node publishes; the others wait for its end.
 */
public final class Publisher {

    /** Where developments go. */
    public static final String TOPIC = "parley.developments";

    private static final int BATCH = 500;
    private static final long LOCK_KEY = 0x7061726b61666bL;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    private final Worker worker = new Worker("parley-kafka-developments", _ -> takeTurn());
    private final Map<String, Object> client;
    private final Developments developments;
    private final DataSource database;
    private final Progress progress;
    private final Bell bell;

    /**
     * Nothing happens before the start.
     *
     * @param client what a client of Kafka is to know, its bootstrap servers above all
     * @param structured whether the whole CloudEvent is to stand in the value of a record
     * @param bell one of its own, which is closed with it
     */
    public Publisher(
            Map<String, Object> client,
            boolean structured,
            DataSource database,
            Progress progress,
            Bell bell) {
        this.client = Map.copyOf(client);
        this.developments = new Developments(TOPIC, structured);
        this.database = database;
        this.progress = progress;
        this.bell = bell;
    }

    public void start() {
        worker.start();
    }

    public void stop() {
        worker.close();
        bell.close();
        worker.awaitEnd();
    }

    private void takeTurn() throws InterruptedException {
        Turn.take(database, LOCK_KEY, worker, jdbc -> publish(new Topic(TOPIC, jdbc)));
    }

    private void publish(Topic topic) throws InterruptedException {
        try (Outlet out = Outlet.open(client)) {
            long position = topic.position();
            while (worker.isOpen()) {
                long heard = bell.rings();
                position = tellAll(topic, out, position);
                bell.await(heard, LONGEST_SILENCE);
            }
        }
    }

    /** Answers how far the topic has now been told. */
    private long tellAll(Topic topic, Outlet out, long after) throws InterruptedException {
        long seen = progress.seen().position();
        long position = after;
        while (position < seen && worker.isOpen()) {
            List<Announced> some = topic.announced(position, seen, BATCH);
            out.send(some.stream().flatMap(developments::records).toList(), worker::isOpen);
            position = some.size() == BATCH ? some.getLast().position() : seen;
            topic.advance(position);
        }
        return position;
    }
}
