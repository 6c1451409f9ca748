package dev.parley.bench.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.parley.Committed;
import dev.parley.bench.raw.RawNews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Bare LISTEN and NOTIFY, and what is new is written to every socket by one thread. */
final class RawFeedNode implements FeedNode {

    private static final String KIND = "statement-made";

    private final RawNews news;
    private final ServerSocket server;
    private final List<RawSubscriber> subscribers = new ArrayList<>();

    private RawFeedNode(RawNews news, ServerSocket server) {
        this.news = news;
        this.server = server;
    }

    static RawFeedNode start(DatabaseAddress database) {
        try {
            RawFeedNode node =
                    new RawFeedNode(
                            RawNews.in(database, "raw_feed"),
                            new ServerSocket(0, 0, InetAddress.ofLiteral("127.0.0.1")));
            Thread.ofPlatform().daemon().name("raw-feed").start(node::greetUntilClosed);
            node.news.listen(node::send);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int port() {
        return server.getLocalPort();
    }

    @Override
    public CompletableFuture<Committed> commit(byte[] report) {
        return CompletableFuture.completedFuture(news.commit(KIND, "1.0", report));
    }

    private void greetUntilClosed() {
        while (!server.isClosed()) {
            try {
                greet(server.accept());
            } catch (IOException _) {
                // Either the server is closed, or who came has gone again.
            }
        }
    }

    /** Nothing is sent meanwhile: who was greeted gets whatever comes. */
    private synchronized void greet(Socket socket) throws IOException {
        subscribers.add(RawSubscriber.greeted(socket));
    }

    private synchronized void send(ResultSet row) throws SQLException {
        long position = row.getLong("position");
        String payload = new String(row.getBytes("payload"), UTF_8);
        String event =
                "id: %d\nevent: %s\ndata: %s\n\n"
                        .formatted(position, row.getString("type"), payload);
        subscribers.removeIf(subscriber -> !subscriber.sent(position, event));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            news.close();
        }
    }
}
