package dev.parley.projections.live;

import dev.parley.core.work.Worker;
import dev.parley.projections.live.Feed.News;
import dev.parley.projections.processing.Progress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The live end of the feed, read once for all readers on this node while there are any, and shown
 * to them as a {@link Window}. It goes on where it was after an outage of the database.
 *
 * <p>The more readers there are, the longer it lets messages gather between one window and the
 * next: each costs every reader that wants something of it a write to a socket.
 */
public final class Tail {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration PAUSE_FOR_EACH_READER = Duration.ofNanos(100_000);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

    private final Feed feed;
    private final Progress progress;
    private final Bell bell;
    private final Worker worker = new Worker("parley-feed", _ -> follow());
    private final AtomicInteger readers = new AtomicInteger();
    private volatile Window window = Window.none();
    private boolean following;

    /**
     * Nothing happens before the start.
     *
     * @param bell one of its own, which is closed with it
     */
    public Tail(Feed feed, Progress progress, Bell bell) {
        this.feed = feed;
        this.progress = progress;
        this.bell = bell;
    }

    public void start() {
        worker.start();
    }

    /** Sends every reader away. */
    public void stop() {
        worker.close();
        show(Window.none());
        bell.close();
        worker.awaitEnd();
    }

    boolean isOpen() {
        return worker.isOpen();
    }

    /** One reader more; whoever joins leaves. */
    void join() {
        if (readers.getAndIncrement() == 0) {
            bell.ring();
        }
    }

    void leave() {
        readers.decrementAndGet();
    }

    /** What there is now; a reader that it does not cover reads from the table. */
    Window window() {
        return window;
    }

    private void follow() throws InterruptedException {
        while (worker.isOpen()) {
            long heard = bell.rings();
            look();
            bell.await(heard, BETWEEN_LOOKS);
        }
    }

    private void look() throws InterruptedException {
        if (readers.get() > 0) {
            begin();
            readOn();
        } else if (following) {
            following = false;
            show(Window.none());
        }
    }

    private void begin() {
        if (!following) {
            show(Window.from(FeedPosition.after(progress.seen().position())));
            following = true;
        }
    }

    private void readOn() throws InterruptedException {
        News news = read();
        while (news.more()) {
            news = read();
        }
        if (!news.messages().isEmpty()) {
            worker.rest(pause());
        }
    }

    private News read() {
        News news = feed.news(window.end());
        if (!news.messages().isEmpty()) {
            show(window.followedBy(news.messages()));
        }
        return news;
    }

    private Duration pause() {
        Duration pause = PAUSE_FOR_EACH_READER.multipliedBy(readers.get());
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private synchronized void show(Window next) {
        Window before = window;
        window = next;
        before.replace();
        if (!worker.isOpen()) {
            next.replace();
        }
    }
}
