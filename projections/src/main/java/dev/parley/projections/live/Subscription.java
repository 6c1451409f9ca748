package dev.parley.projections.live;

import dev.parley.projections.live.Feed.Message;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.reading.EventStream;
import dev.parley.projections.reading.Filter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** One reader of the feed, who reads at its own pace and is told of everything once, in order. */
final class Subscription {

    private static final int BATCH = 500;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    private final Feed feed;
    private final Progress progress;
    private final Bell bell;
    private final Filter filter;
    private final EventStream stream;
    private long lastWritten;

    Subscription(Feed feed, Progress progress, Bell bell, Filter filter, EventStream stream) {
        this.feed = feed;
        this.progress = progress;
        this.bell = bell;
        this.filter = filter;
        this.stream = stream;
    }

    /** Sends what comes after a position until the reader goes, or Parley stops. */
    void run(long from) throws IOException {
        comment("parley");
        try {
            long position = from;
            while (!bell.closed()) {
                long heard = bell.rings();
                position = sendAll(position);
                bell.await(heard, LONGEST_SILENCE);
                breakSilence();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends everything that there is; answers how far the reader has now come. */
    private long sendAll(long after) throws IOException {
        long position = after;
        long next = send(position);
        while (next > position) {
            position = next;
            next = send(position);
        }
        return position;
    }

    private long send(long after) throws IOException {
        long seen = progress.seen().position();
        if (seen <= after) {
            return after;
        }
        List<Message> messages = feed.read(filter, after, seen, BATCH);
        if (!messages.isEmpty()) {
            for (Message message : messages) {
                stream.event(Long.toString(message.position()), message.kind(), message.envelope());
            }
            flush();
        }
        return messages.size() == BATCH ? messages.getLast().position() : seen;
    }

    private void breakSilence() throws IOException {
        if (System.nanoTime() - lastWritten > LONGEST_SILENCE.toNanos()) {
            comment("still here");
        }
    }

    private void comment(String text) throws IOException {
        stream.comment(text);
        flush();
    }

    private void flush() throws IOException {
        stream.flush();
        lastWritten = System.nanoTime();
    }
}
