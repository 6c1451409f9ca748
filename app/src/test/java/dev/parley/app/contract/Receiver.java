package dev.parley.app.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;

/** Somebody who is sent messages, and answers as a test wants it. */
final class Receiver implements AutoCloseable {

    private static final long LONGEST_SECONDS = 20;

    private final HttpServer server;
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private volatile ToIntFunction<Call> answer = _ -> 204;
    private volatile String retryAfter = "";

    private Receiver(HttpServer server) {
        this.server = server;
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    static Receiver start() {
        try {
            return new Receiver(
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it was sent. */
    record Call(
            Instant at,
            String contentType,
            String id,
            String timestamp,
            String signature,
            String body) {

        JsonNode envelope() {
            return Wire.json(body);
        }

        String message() {
            return envelope().path("id").asString();
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    void answers(int status) {
        answer = _ -> status;
    }

    /** Asks for a pause with each answer. */
    void asksFor(String pause) {
        retryAfter = pause;
    }

    void answers(ToIntFunction<Call> status) {
        answer = status;
    }

    Call next() throws InterruptedException {
        Call call = calls.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (call == null) {
            throw new AssertionError("Nothing was sent.");
        }
        return call;
    }

    List<Call> next(int count) throws InterruptedException {
        List<Call> next = new ArrayList<>();
        while (next.size() < count) {
            next.add(next());
        }
        return next;
    }

    /** What has come and was not asked for yet. */
    List<Call> rest() {
        List<Call> rest = new ArrayList<>();
        calls.drainTo(rest);
        return rest;
    }

    /** True if nothing comes for a while. */
    boolean quiet(Duration time) throws InterruptedException {
        return calls.poll(time.toMillis(), TimeUnit.MILLISECONDS) == null;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call =
                    new Call(
                            Instant.now(),
                            header(exchange, "Content-Type"),
                            header(exchange, "webhook-id"),
                            header(exchange, "webhook-timestamp"),
                            header(exchange, "webhook-signature"),
                            new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            int status = answer.applyAsInt(call);
            calls.add(call);
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
