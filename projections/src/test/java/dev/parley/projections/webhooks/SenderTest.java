package dev.parley.projections.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.parley.projections.live.FeedPosition;
import dev.parley.projections.webhooks.Hosts.Lookup;
import dev.parley.projections.webhooks.Outcome.Delivered;
import dev.parley.projections.webhooks.Outcome.Failed;
import dev.parley.projections.webhooks.Outcome.Gone;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over real connections to a real receiver. */
@Timeout(30)
class SenderTest {

    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final FeedPosition MESSAGE = new FeedPosition(12, 1);

    private final Queue<String> called = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    SenderTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void an_answer_from_200_to_299_is_a_delivery(int status) {
        assertThat(answered(status, "")).isEqualTo(new Delivered());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 429, 500, 502, 503, 504})
    void any_other_answer_is_a_failure_with_its_status(int status) {
        assertFailed(answered(status, ""))
                .returns(status, Failed::status)
                .returns("The endpoint answered %d.".formatted(status), Failed::reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirects_are_not_followed(int status) {
        answers("/elsewhere", exchange -> exchange.sendResponseHeaders(204, -1));
        answers(
                "/hook",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/elsewhere");
                    exchange.sendResponseHeaders(status, -1);
                });

        assertFailed(send(anywhere()))
                .returns(status, Failed::status)
                .extracting(Failed::reason)
                .asString()
                .contains("redirects are not followed");
        assertThat(called).containsExactly("/hook");
    }

    @Test
    void an_endpoint_that_is_gone_says_so() {
        assertThat(answered(410, "")).isInstanceOf(Gone.class);
    }

    @ParameterizedTest
    @CsvSource({"120, PT2M", "0, PT0S", "soon,", "-5,", "99999999999,"})
    void an_endpoint_may_ask_for_a_pause_in_seconds(String asked, Duration pause) {
        assertFailed(answered(429, asked)).returns(pause, Failed::pause);
    }

    @Test
    void an_endpoint_may_ask_for_a_pause_until_a_date() {
        assertFailed(answered(503, "Fri, 31 Dec 9999 23:59:59 GMT"))
                .extracting(Failed::pause)
                .isNotNull();
    }

    @Test
    void an_answer_that_does_not_come_is_not_waited_for() {
        answers("/hook", exchange -> sleep(Duration.ofSeconds(5)));

        assertFailed(send(anywhere())).returns("No answer within 700 ms.", Failed::reason);
    }

    @Test
    void an_answer_that_comes_byte_by_byte_is_not_waited_for() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(socket));
            Instant began = Instant.now();

            assertFailed(send(anywhere(), "http://hooks.example:" + socket.getLocalPort() + "/"))
                    .returns("No answer within 700 ms.", Failed::reason);
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(3));
        }
    }

    private static void drip(ServerSocket socket) {
        try (Socket connection = socket.accept()) {
            OutputStream out = connection.getOutputStream();
            out.write("HTTP/1.1 204 No Content\r\nslow: ".getBytes(UTF_8));
            while (!socket.isClosed()) {
                out.write('.');
                out.flush();
                sleep(Duration.ofMillis(50));
            }
        } catch (IOException _) {
            // The sender hung up.
        }
    }

    @Test
    void the_rest_of_an_answer_is_not_waited_for() {
        answers(
                "/hook",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().flush();
                    sleep(Duration.ofSeconds(5));
                });
        Instant began = Instant.now();

        assertThat(send(anywhere())).isEqualTo(new Delivered());
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void an_answer_without_end_is_not_read_to_its_end() {
        answers(
                "/hook",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream body = exchange.getResponseBody()) {
                        while (true) {
                            body.write(new byte[1 << 16]);
                        }
                    }
                });

        assertThat(send(anywhere())).isEqualTo(new Delivered());
    }

    @Test
    void a_closed_port_is_a_failure() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertFailed(send(anywhere(), "http://127.0.0.1:" + port + "/"))
                .extracting(Failed::reason)
                .asString()
                .startsWith("No connection");
    }

    @Test
    void a_host_that_cannot_be_found_is_a_failure() {
        Lookup nobody =
                host -> {
                    throw new UnknownHostException(host);
                };

        assertFailed(send(new Hosts(nobody, false)))
                .returns("The host cannot be found: hooks.example", Failed::reason);
    }

    @Test
    void a_name_that_leads_to_a_private_address_later_leads_nowhere() throws Exception {
        answers("/hook", exchange -> exchange.sendResponseHeaders(204, -1));
        Queue<String> answers = new ConcurrentLinkedQueue<>(List.of("8.8.8.8"));
        Lookup rebinding =
                host ->
                        new InetAddress[] {
                            InetAddress.ofLiteral(
                                    answers.isEmpty() ? "127.0.0.1" : answers.remove())
                        };
        Hosts hosts = new Hosts(rebinding, false);

        assertThat(hosts.resolve("hooks.example")).hasSize(1);
        assertFailed(send(hosts))
                .returns(
                        "'hooks.example' leads to 127.0.0.1, which is not a public address.",
                        Failed::reason);
        assertThat(called).isEmpty();
    }

    @Test
    void one_private_address_among_public_ones_is_enough_to_refuse() {
        Lookup both =
                host ->
                        new InetAddress[] {
                            InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("::1")
                        };

        assertFailed(send(new Hosts(both, false)))
                .extracting(Failed::reason)
                .asString()
                .contains("not a public address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "localhost"})
    void a_literal_is_looked_at_as_any_name_is(String host) {
        answers("/hook", exchange -> exchange.sendResponseHeaders(204, -1));
        Hosts hosts = new Hosts(InetAddress::getAllByName, false);

        Outcome outcome = send(hosts, "http://" + host + ":" + port() + "/hook");

        assertThat(outcome).isInstanceOf(Failed.class);
        assertThat(called).isEmpty();
    }

    @Test
    void the_connection_goes_to_the_address_that_was_looked_up_and_keeps_the_name() {
        StringBuilder host = new StringBuilder();
        answers(
                "/hook",
                exchange -> {
                    host.append(exchange.getRequestHeaders().getFirst("Host"));
                    exchange.sendResponseHeaders(204, -1);
                });

        assertThat(send(anywhere())).isEqualTo(new Delivered());
        assertThat(host).hasToString("hooks.example:" + port());
    }

    private Outcome answered(int status, String retryAfter) {
        answers(
                "/hook",
                exchange -> {
                    if (!retryAfter.isEmpty()) {
                        exchange.getResponseHeaders().set("Retry-After", retryAfter);
                    }
                    exchange.sendResponseHeaders(status, -1);
                });
        return send(anywhere());
    }

    private void answers(String path, HttpHandler handler) {
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
    private static Hosts anywhere() {
        return new Hosts(_ -> new InetAddress[] {InetAddress.getLoopbackAddress()}, true);
    }

    private Outcome send(Hosts hosts) {
        return send(hosts, "http://hooks.example:" + port() + "/hook");
    }

    private static Outcome send(Hosts hosts, String url) {
        try (Sender sender = new Sender(hosts, PATIENCE)) {
            return sender.send(to(url), MESSAGE, "{}");
        }
    }

    private int port() {
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

    private static ObjectAssert<Failed> assertFailed(Outcome outcome) {
        return assertThat(outcome).asInstanceOf(type(Failed.class));
    }

    private static void sleep(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
