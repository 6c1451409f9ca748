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
    void run(FeedPosition from) throws IOException {
        comment("parley");
        try {
            FeedPosition position = from;
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
    private FeedPosition sendAll(FeedPosition after) throws IOException {
        FeedPosition position = after;
        FeedPosition next = send(position);
        while (next.compareTo(position) > 0) {
            position = next;
            next = send(position);
        }
        return position;
    }

    private FeedPosition send(FeedPosition after) throws IOException {
        long seen = progress.seen().position();
        if (FeedPosition.after(seen).compareTo(after) <= 0) {
            return after;
        }
        List<Message> messages = feed.read(filter, after, seen, BATCH);
        if (!messages.isEmpty()) {
            for (Message message : messages) {
                stream.event(message.position().toString(), message.kind(), message.envelope());
            }
            flush();
        }
        return messages.size() == BATCH ? messages.getLast().position() : FeedPosition.after(seen);
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
