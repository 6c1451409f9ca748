package dev.parley.projections.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.parley.projections.webhooks.Hosts.Lookup;
import dev.parley.projections.webhooks.Outcome.Delivered;
import dev.parley.projections.webhooks.Outcome.Failed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sender lets itself be led. */
@Timeout(30)
class SenderAddressesTest {

    private final Receiver receiver = new Receiver();

    SenderAddressesTest() throws IOException {}

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void a_host_that_cannot_be_found_is_a_failure() {
        Lookup nobody =
                host -> {
                    throw new UnknownHostException(host);
                };

        assertFailed(receiver.send(new Hosts(nobody, false)))
                .returns("The host cannot be found: hooks.example", Failed::reason);
    }

    @Test
    void a_name_that_leads_to_a_private_address_later_leads_nowhere() throws Exception {
        receiver.answers("/hook", exchange -> exchange.sendResponseHeaders(204, -1));
        Queue<String> answers = new ConcurrentLinkedQueue<>(List.of("8.8.8.8"));
        Lookup rebinding =
                host ->
                        new InetAddress[] {
                            InetAddress.ofLiteral(
                                    answers.isEmpty() ? "127.0.0.1" : answers.remove())
                        };
        Hosts hosts = new Hosts(rebinding, false);

        assertThat(hosts.resolve("hooks.example")).hasSize(1);
        assertFailed(receiver.send(hosts))
                .returns(
                        "'hooks.example' leads to 127.0.0.1, which is not a public address.",
                        Failed::reason);
        assertThat(receiver.called()).isEmpty();
    }

    @Test
    void one_private_address_among_public_ones_is_enough_to_refuse() {
        Lookup both =
                host ->
                        new InetAddress[] {
                            InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("::1")
                        };

        assertFailed(receiver.send(new Hosts(both, false)))
                .extracting(Failed::reason)
                .asString()
                .contains("not a public address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "localhost"})
    void a_literal_is_looked_at_as_any_name_is(String host) {
        receiver.answers("/hook", exchange -> exchange.sendResponseHeaders(204, -1));
        Hosts hosts = new Hosts(InetAddress::getAllByName, false);

        Outcome outcome = receiver.send(hosts, "http://" + host + ":" + receiver.port() + "/hook");

        assertThat(outcome).isInstanceOf(Failed.class);
        assertThat(receiver.called()).isEmpty();
    }

    @Test
    void the_connection_goes_to_the_address_that_was_looked_up_and_keeps_the_name() {
        StringBuilder host = new StringBuilder();
        receiver.answers(
                "/hook",
                exchange -> {
                    host.append(exchange.getRequestHeaders().getFirst("Host"));
                    exchange.sendResponseHeaders(204, -1);
                });

        assertThat(receiver.send(Receiver.anywhere())).isEqualTo(new Delivered());
        assertThat(host).hasToString("hooks.example:" + receiver.port());
    }

    private static ObjectAssert<Failed> assertFailed(Outcome outcome) {
        return assertThat(outcome).asInstanceOf(type(Failed.class));
    }
}
