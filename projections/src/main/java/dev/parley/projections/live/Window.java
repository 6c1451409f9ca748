package dev.parley.projections.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The newest messages of the feed, as many as there is room for. It never changes; when there are
 * more, another one takes its place.
 */
final class Window {

    private static final int MOST_MESSAGES = 4_096;
    private static final int MOST_BYTES = 4 << 20;

    private final CountDownLatch replaced = new CountDownLatch(1);
    private final FeedPosition start;
    private final List<Indexed> messages;

    private Window(FeedPosition start, List<Indexed> messages) {
        this.start = start;
        this.messages = messages;
    }

    /** One that covers nothing. */
    static Window none() {
        return from(FeedPosition.after(Long.MAX_VALUE));
    }

    /** One that is to be filled with what comes after a position. */
    static Window from(FeedPosition start) {
        return new Window(start, List.of());
    }

    /** The next one: with messages that follow, and without the oldest if they are too many. */
    Window followedBy(List<Indexed> more) {
        List<Indexed> all = new ArrayList<>(messages);
        all.addAll(more);
        int first = first(all);
        return first == 0
                ? new Window(start, all)
                : new Window(
                        all.get(first - 1).position(), List.copyOf(all.subList(first, all.size())));
    }

    /** Where the newest ones begin that there is room for. */
    private static int first(List<Indexed> all) {
        int first = all.size();
        int bytes = 0;
        while (first > 0 && all.size() - first < MOST_MESSAGES) {
            bytes += all.get(first - 1).bytes();
            if (bytes > MOST_BYTES) {
                return first;
            }
            first--;
        }
        return first;
    }

    /** Whether all that follows a position, and is not newer than the window, is in it. */
    boolean covers(FeedPosition position) {
        return position.compareTo(start) >= 0;
    }

    FeedPosition end() {
        return messages.isEmpty() ? start : messages.getLast().position();
    }

    /** What comes next for a reader. */
    Batch after(FeedPosition position, InMemoryFilter filter) {
        Batch.Builder batch = new Batch.Builder();
        for (Indexed message : messages.subList(next(position), messages.size())) {
            if (filter.takes(message)) {
                batch.add(message.message());
            }
            if (batch.full()) {
                return batch.cut();
            }
        }
        return batch.whole(covered(position), true);
    }

    /** Most readers have come far: it is looked for from the end. */
    private int next(FeedPosition after) {
        int next = messages.size();
        while (next > 0 && messages.get(next - 1).position().compareTo(after) > 0) {
            next--;
        }
        return next;
    }

    private FeedPosition covered(FeedPosition position) {
        return position.compareTo(end()) > 0 ? position : end();
    }

    /** Waits until another window takes its place, but not longer than that. */
    void awaitReplacement(Duration longest) throws InterruptedException {
        boolean _ = replaced.await(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Lets go whoever waits. */
    void replace() {
        replaced.countDown();
    }
}
