package dev.parley.projections.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.parley.projections.webhooks.Outcome.Delivered;
import dev.parley.projections.webhooks.Outcome.Failed;
import dev.parley.projections.webhooks.Outcome.Gone;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
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

    private final Receiver receiver = new Receiver();

    SenderTest() throws IOException {}

    @AfterEach
    void stop() {
        receiver.close();
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
        receiver.answers("/elsewhere", exchange -> exchange.sendResponseHeaders(204, -1));
        receiver.answers(
                "/hook",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/elsewhere");
                    exchange.sendResponseHeaders(status, -1);
                });

        assertFailed(receiver.send(Receiver.anywhere()))
                .returns(status, Failed::status)
                .extracting(Failed::reason)
                .asString()
                .contains("redirects are not followed");
        assertThat(receiver.called()).containsExactly("/hook");
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
        receiver.answers("/hook", exchange -> sleep(Duration.ofSeconds(5)));

        assertFailed(receiver.send(Receiver.anywhere()))
                .returns("No answer within 700 ms.", Failed::reason);
    }

    @Test
    void an_answer_that_comes_byte_by_byte_is_not_waited_for() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(socket));
            Instant began = Instant.now();

            assertFailed(
                            receiver.send(
                                    Receiver.anywhere(),
                                    "http://hooks.example:" + socket.getLocalPort() + "/"))
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
        receiver.answers(
                "/hook",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().flush();
                    sleep(Duration.ofSeconds(5));
                });
        Instant began = Instant.now();

        assertThat(receiver.send(Receiver.anywhere())).isEqualTo(new Delivered());
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void an_answer_without_end_is_not_read_to_its_end() {
        receiver.answers(
                "/hook",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream body = exchange.getResponseBody()) {
                        while (true) {
                            body.write(new byte[1 << 16]);
                        }
                    }
                });

        assertThat(receiver.send(Receiver.anywhere())).isEqualTo(new Delivered());
    }

    @Test
    void a_closed_port_is_a_failure() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertFailed(receiver.send(Receiver.anywhere(), "http://127.0.0.1:" + port + "/"))
                .extracting(Failed::reason)
                .asString()
                .startsWith("No connection");
    }

    private Outcome answered(int status, String retryAfter) {
        receiver.answers(
                "/hook",
                exchange -> {
                    if (!retryAfter.isEmpty()) {
                        exchange.getResponseHeaders().set("Retry-After", retryAfter);
                    }
                    exchange.sendResponseHeaders(status, -1);
                });
        return receiver.send(Receiver.anywhere());
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
