package dev.parley.core.log;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** Reads a node's stream from the beginning, again after each failure, and keeps what it saw. */
final class StreamReader implements AutoCloseable {

    private final TrackingEventStream stream;
    private final Digest digest = new Digest();
    private final CompletableFuture<Void> reading;
    private volatile boolean closed;

    StreamReader(Node node) {
        this.stream = node.store().openStream(null);
        this.reading = Threads.start(this::read);
    }

    /** What was read so far, and whether it was in order. */
    Digest digest() {
        return digest;
    }

    @Override
    public void close() {
        closed = true;
        stream.close();
        reading.join();
    }

    private void read() {
        while (!closed) {
            @Nullable TrackedEventMessage<?> next = next();
            if (next != null) {
                digest.add(Tokens.position(next.trackingToken()), next.getIdentifier());
            }
        }
    }

    private @Nullable TrackedEventMessage<?> next() {
        try {
            return stream.hasNextAvailable(1, SECONDS) ? stream.nextAvailable() : null;
        } catch (RuntimeException _) {
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
