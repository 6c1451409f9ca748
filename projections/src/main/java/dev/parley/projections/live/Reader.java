package dev.parley.projections.live;

import dev.parley.projections.reading.EventStream;
import dev.parley.projections.reading.Filter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/**
 * One reader of the feed, who reads at its own pace and is told of everything once, in order: from
 * the {@link Tail} if that has what comes next, else from the table.
 *
 * <p>Nothing is queued for it. While it is being sent something, it takes one {@link Batch} of
 * memory: {@value Batch#BYTES} bytes and a message. One that takes in nothing at all for as long as
 * the web server waits for a write (20 seconds) is given up, and resumes after the last message
 * that it had.
 */
final class Reader {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** At random in between: those who lose a node at once are not to come back at once. */
    private static final int SHORTEST_RETRY_MILLIS = 1_000;

    private static final int LONGEST_RETRY_MILLIS = 3_000;

    private final Feed feed;
    private final Tail tail;
    private final Filter filter;
    private final InMemoryFilter inMemory;
    private final EventStream stream;
    private FeedPosition position;
    private long lastWritten;

    Reader(Feed feed, Tail tail, Filter filter, FeedPosition from, EventStream stream) {
        this.feed = feed;
        this.tail = tail;
        this.filter = filter;
        this.inMemory = new InMemoryFilter(filter);
        this.position = from;
        this.stream = stream;
    }

    /** Sends what comes until the reader goes, or Parley stops. */
    void run() throws IOException {
        tail.join();
        try {
            begin();
            while (tail.isOpen()) {
                send(next());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            tail.leave();
        }
    }

    private void begin() throws IOException {
        stream.retry(
                Duration.ofMillis(
                        ThreadLocalRandom.current()
                                .nextInt(SHORTEST_RETRY_MILLIS, LONGEST_RETRY_MILLIS)));
        stream.comment("parley");
        flush();
    }

    /** What comes next; if that is nothing, it was waited for. The window is not kept longer. */
    private Batch next() throws InterruptedException {
        Window window = tail.window();
        boolean covered = window.covers(position);
        Batch batch = covered ? window.after(position, inMemory) : history();
        position = batch.through();
        if (batch.last() && batch.messages().isEmpty()) {
            window.awaitReplacement(covered ? untilHeartbeat() : BETWEEN_LOOKS);
        }
        return batch;
    }

    /** Nothing for now if the database is out: the reader is kept, and the tail says so. */
    private Batch history() {
        try {
            return feed.read(filter, position);
        } catch (DataAccessResourceFailureException | TransientDataAccessException _) {
            return new Batch(List.of(), position, true);
        }
    }

    private Duration untilHeartbeat() {
        return LONGEST_SILENCE.minusNanos(System.nanoTime() - lastWritten);
    }

    private void send(Batch batch) throws IOException {
        for (Message message : batch.messages()) {
            stream.event(message.event());
        }
        if (!batch.messages().isEmpty()) {
            flush();
        } else if (!untilHeartbeat().isPositive()) {
            stream.comment("still here");
            flush();
        }
    }

    private void flush() throws IOException {
        stream.flush();
        lastWritten = System.nanoTime();
    }
}
