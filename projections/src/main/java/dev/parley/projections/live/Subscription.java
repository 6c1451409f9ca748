package dev.parley.projections.live;

import dev.parley.projections.live.Feed.Message;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.reading.Filter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One reader of the feed, who reads at its own pace and is told of everything once, in order. */
record Subscription(Feed feed, Progress progress, Bell bell, Filter filter, OutputStream out) {

    private static final int BATCH = 500;
    private static final long HEARTBEAT_MILLIS = 15_000;

    /** Sends what comes after a position until the reader goes, or Parley stops. */
    void run(long from) throws IOException {
        write(": parley\n\n");
        long position = from;
        long beat = System.nanoTime();
        try {
            while (!bell.closed()) {
                long heard = bell.rings();
                long next = send(position);
                if (next != position) {
                    beat = System.nanoTime();
                } else if (System.nanoTime() - beat > HEARTBEAT_MILLIS * 1_000_000) {
                    write(": still here\n\n");
                    beat = System.nanoTime();
                }
                if (next == position) {
                    boolean _ = bell.await(heard, HEARTBEAT_MILLIS);
                }
                position = next;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends the next messages; answers how far the reader has now come. */
    private long send(long after) throws IOException {
        long seen = progress.seen().position();
        if (seen <= after) {
            return after;
        }
        List<Message> messages = feed.read(filter, after, seen, BATCH);
        StringBuilder text = new StringBuilder();
        messages.forEach(message -> append(message, text));
        if (!messages.isEmpty()) {
            write(text.toString());
        }
        return messages.size() == BATCH ? messages.getLast().position() : seen;
    }

    private static void append(Message message, StringBuilder text) {
        text.append("id: ").append(message.position()).append('\n');
        text.append("event: ").append(message.kind()).append('\n');
        text.append("data: ").append(message.envelope()).append("\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
