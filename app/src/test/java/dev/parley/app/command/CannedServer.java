package dev.parley.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** A real HTTP server whose answers are known beforehand. */
final class CannedServer implements AutoCloseable {

    /** What it says to a request. */
    record Answer(int status, String body) {}

    /** What it was asked. */
    record Request(String uri, String contentType, String lastEventId, String body) {}

    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    private CannedServer(Function<Request, Answer> answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
    }

    static CannedServer answering(Function<Request, Answer> answers) throws IOException {
        return new CannedServer(answers);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, Function<Request, Answer> answers)
            throws IOException {
        try (exchange) {
            Request request =
                    new Request(
                            exchange.getRequestURI().toString(),
                            String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
                            String.valueOf(exchange.getRequestHeaders().getFirst("Last-Event-ID")),
                            new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            requests.add(request);
            Answer answer = answers.apply(request);
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
