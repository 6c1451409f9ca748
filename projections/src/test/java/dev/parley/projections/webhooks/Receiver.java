package dev.parley.projections.webhooks;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.parley.projections.live.FeedPosition;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** A real receiver of messages, and a sender to it. */
final class Receiver implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final FeedPosition MESSAGE = new FeedPosition(12, 1);

    private final Queue<String> called = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** The paths that were called, each as often as it was. */
    Queue<String> called() {
        return called;
    }

    void answers(String path, HttpHandler handler) {
        server.createContext(
                path,
                exchange -> {
                    called.add(path);
                    try (exchange) {
                        handler.handle(exchange);
                    }
                });
    }

    /** Every name leads to the receiver. */
    static Hosts anywhere() {
        return new Hosts(_ -> new InetAddress[] {InetAddress.getLoopbackAddress()}, true);
    }

    Outcome send(Hosts hosts) {
        return send(hosts, "http://hooks.example:" + port() + "/hook");
    }

    Outcome send(Hosts hosts, String url) {
        try (Sender sender = new Sender(hosts, PATIENCE)) {
            return sender.send(to(url), MESSAGE, "{}");
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static Subscription to(String url) {
        return new Subscription(
                UUID.randomUUID(),
                Target.parse(url),
                Secret.random(),
                null,
                FilterJson.any(),
                Instant.EPOCH,
                null,
                Place.after(MESSAGE),
                new Health(0, Instant.MIN, 0, Instant.MAX, null, null));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
