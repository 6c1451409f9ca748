package dev.parley.app.contract;

import dev.parley.projections.live.FeedPosition;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A cheap reader of the feed on a bare socket, which hangs up now and then, in the midst of a
 * message as like as not, and comes back after the last one that it had whole.
 */
final class SocketReader implements Runnable {

    static final FeedPosition NOTHING = new FeedPosition(0, 0);

    private static final int LONGEST_STAY_MILLIS = 8_000;
    private static final int LONGEST_ABSENCE_MILLIS = 500;
    private static final int LONGEST_PAUSE_MILLIS = 20;
    private static final int LOOK_UP_MILLIS = 500;
    private static final int RECEIVE_BUFFER = 32 << 10;

    private final URI address;
    private final Wanted wanted;
    private final Manner manner;
    private final Random random;
    private final CountDownLatch recorded;
    private final List<FeedPosition> read = new ArrayList<>();
    private volatile @Nullable FeedPosition goal;
    private int visits;

    /** How fast a reader takes what it is sent. */
    enum Manner {
        PROMPT,
        /** Pauses after each read. */
        SLOW,
        /** Takes nothing at all, and stays, until everything is recorded. */
        ASLEEP
    }

    SocketReader(URI address, Wanted wanted, Manner manner, long seed, CountDownLatch recorded) {
        this.address = address;
        this.wanted = wanted;
        this.manner = manner;
        this.random = new Random(seed);
        this.recorded = recorded;
    }

    Wanted wanted() {
        return wanted;
    }

    int visits() {
        return visits;
    }

    @Override
    public String toString() {
        return "%s reader of '%s'".formatted(manner, wanted.query());
    }

    /** What it was told; to be asked when it has ended. */
    List<FeedPosition> read() {
        return read;
    }

    /** Lets it end as soon as it was told that; at once if that is {@link #NOTHING}. */
    void endAfter(FeedPosition last) {
        goal = last;
    }

    @Override
    public void run() {
        while (!atGoal()) {
            visit();
            sleep(random.nextInt(LONGEST_ABSENCE_MILLIS));
        }
    }

    private boolean atGoal() {
        FeedPosition last = goal;
        FeedPosition had = read.isEmpty() ? NOTHING : read.getLast();
        return last != null && had.compareTo(last) >= 0;
    }

    private void visit() {
        visits++;
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(RECEIVE_BUFFER);
            socket.setSoTimeout(LOOK_UP_MILLIS);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            socket.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
            listen(new EventIds(socket.getInputStream()));
        } catch (IOException _) {
            // The connection is gone: the next one resumes.
        }
    }

    private String request() {
        String resume = read.isEmpty() ? "" : "Last-Event-ID: %s\r\n".formatted(read.getLast());
        return "GET /api/feed?after=0%s HTTP/1.0\r\nHost: parley\r\n%s\r\n"
                .formatted(wanted.query(), resume);
    }

    private void listen(EventIds events) throws IOException {
        if (manner == Manner.ASLEEP) {
            await(recorded);
        }
        long end = System.nanoTime() + random.nextInt(LONGEST_STAY_MILLIS) * 1_000_000L;
        while (!atGoal() && System.nanoTime() < end) {
            int buffers = events.buffers();
            try {
                read.add(events.next());
            } catch (SocketTimeoutException _) {
                // Nothing came: it is looked whether there is anything more to come.
            }
            if (manner == Manner.SLOW && events.buffers() > buffers) {
                sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
