package dev.parley.bench.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.parley.bench.parley.CommitClock;
import dev.parley.bench.parley.Committed;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** One connection to a feed, and when each message was wholly there. */
final class Subscriber implements AutoCloseable {

    private final SocketChannel channel;
    private final List<Heard> heard = new ArrayList<>();
    private final Chunks chunks = new Chunks(new EventIds(this::hear));

    private record Heard(long position, long micros) {}

    private Subscriber(SocketChannel channel) {
        this.channel = channel;
    }

    /** Asks for the feed after a position; the answer is left for whoever selects. */
    static Subscriber of(int port, long after, Selector selector) throws IOException {
        SocketChannel channel =
                SocketChannel.open(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        channel.write(ByteBuffer.wrap(request(after)));
        channel.configureBlocking(false);
        Subscriber subscriber = new Subscriber(channel);
        channel.register(selector, SelectionKey.OP_READ, subscriber);
        return subscriber;
    }

    private static byte[] request(long after) {
        return "GET /api/feed?after=%d HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .formatted(after)
                .getBytes(US_ASCII);
    }

    /** Takes what has come. */
    synchronized void read(ByteBuffer buffer) throws IOException {
        if (channel.read(buffer.clear()) < 0) {
            throw new EOFException("The feed ended");
        }
        chunks.take(buffer.flip());
    }

    private void hear(long position) {
        heard.add(new Heard(position, CommitClock.nowMicros()));
    }

    synchronized boolean greeted() {
        return chunks.begun();
    }

    synchronized int count() {
        return heard.size();
    }

    /**
     * How long after its commit each message was there. One that overtook the recorder's own
     * knowledge of the commit took no time.
     *
     * @throws IllegalStateException unless exactly what was committed has come, in that order
     */
    synchronized DoubleStream millisAfter(List<Committed> committed) {
        if (!heard.stream().map(Heard::position).toList().equals(positions(committed))) {
            throw new IllegalStateException(
                    "Sent were %s, but after %s".formatted(heard, positions(committed)));
        }
        return IntStream.range(0, heard.size())
                .mapToDouble(i -> heard.get(i).micros() - committed.get(i).micros())
                .map(micros -> Math.max(0, micros) / 1e3);
    }

    private static List<Long> positions(List<Committed> committed) {
        return committed.stream().map(Committed::position).toList();
    }

    /** Resets the connection, so that the very next write to it fails. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
