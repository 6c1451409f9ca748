package dev.parley.projections.live;

import dev.parley.projections.live.Feed.Message;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.reading.Filter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    private final OutputStream out;
    private long lastWritten;

    Subscription(Feed feed, Progress progress, Bell bell, Filter filter, OutputStream out) {
        this.feed = feed;
        this.progress = progress;
        this.bell = bell;
        this.filter = filter;
        this.out = out;
    }

    /** Sends what comes after a position until the reader goes, or Parley stops. */
    void run(long from) throws IOException {
        write(": parley\n\n");
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
            write(text(messages));
        }
        return messages.size() == BATCH ? messages.getLast().position() : seen;
    }

    private static String text(List<Message> messages) {
        StringBuilder text = new StringBuilder();
        for (Message message : messages) {
            text.append("id: ").append(message.position()).append('\n');
            text.append("event: ").append(message.kind()).append('\n');
            text.append("data: ").append(message.envelope()).append("\n\n");
        }
        return text.toString();
    }

    private void breakSilence() throws IOException {
        if (System.nanoTime() - lastWritten > LONGEST_SILENCE.toNanos()) {
            write(": still here\n\n");
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        lastWritten = System.nanoTime();
    }
}
