package dev.parley.app.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions as they are asked for; nobody ever speaks of what these ask for. */
@ExtendWith(Contract.class)
class SubscriptionsOverHttpTest {

    private static final String PUBLIC = "https://8.8.8.8/hook";

    private final Client client;
    private final ObjectNode wanted = Hooked.wanted(PUBLIC, Wire.fresh("silent-talks"));

    SubscriptionsOverHttpTest(Client client) {
        this.client = client;
    }

    @Test
    void a_subscription_is_taken_and_its_secret_shown_once() {
        Answer taken = client.post("/api/subscriptions", wanted.put("description", "The desk"));

        String path = "/api/subscriptions/" + taken.text("/id");
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.header("Location")).contains(path);
        assertThat(Base64.getDecoder().decode(taken.text("/secret").substring("whsec_".length())))
                .hasSizeBetween(24, 64);
        for (String read : new String[] {path, "/api/subscriptions", path + "/deliveries"}) {
            assertThat(client.getAsIs(read).body())
                    .doesNotContain("secret", taken.text("/secret").substring(6));
        }
        Answer shown = client.getAsIs(path);
        assertThat(shown.text("/url")).isEqualTo(PUBLIC);
        assertThat(shown.text("/description")).isEqualTo("The desk");
        assertThat(shown.at("/filter")).isEqualTo(wanted.at("/filter"));
        assertThat(shown.text("/state")).isEqualTo("active");
    }

    @Test
    void a_client_may_bring_its_own_secret() {
        String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

        assertThat(client.post("/api/subscriptions", wanted.put("secret", secret)).text("/secret"))
                .isEqualTo(secret);
    }

    @Test
    void subscriptions_are_listed_in_the_order_in_which_they_came() {
        String first = client.post("/api/subscriptions", wanted).text("/id");
        String second = client.post("/api/subscriptions", wanted).text("/id");

        assertThat(client.getAsIs("/api/subscriptions").texts("/subscriptions", "id"))
                .containsSubsequence(first, second);
    }

    @Test
    void a_subscription_is_ended_once() {
        String path = "/api/subscriptions/" + client.post("/api/subscriptions", wanted).text("/id");

        assertThat(client.delete(path).status()).isEqualTo(204);
        client.delete(path).problem(404, "unknown-subscription");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/url | {}",
                "/url | {'url':7}",
                "/url | {'url':'hooks.example'}",
                "/url | {'url':'ftp://8.8.8.8/'}",
                "/url | {'url':'http://user:word@8.8.8.8/'}",
                "/url | {'url':'http://127.0.0.1/'}",
                "/url | {'url':'http://localhost:8080/'}",
                "/url | {'url':'http://[::1]/'}",
                "/url | {'url':'http://[::ffff:10.0.0.1]/'}",
                "/url | {'url':'http://10.0.0.1/'}",
                "/url | {'url':'http://169.254.169.254/latest/meta-data/'}",
                "/url | {'url':'http://2130706433/'}",
                "/url | {'url':'http://no-such-host.invalid/'}",
                "/filter | {'url':'http://8.8.8.8/','filter':'all'}",
                "/filter/kind | {'url':'http://8.8.8.8/','filter':{'kind':'rumour'}}",
                "/filter/negotiation | {'url':'http://8.8.8.8/','filter':{'negotiation':7}}",
                "/filter/to | {'url':'http://8.8.8.8/','filter':{'from':'2026','to':'2025'}}",
                "/filter/from | {'url':'http://8.8.8.8/','filter':{'from':'soon'}}",
                "/filter/to | {'url':'http://8.8.8.8/','filter':{'to':'2026/..'}}",
                "/filter/asOf | {'url':'http://8.8.8.8/','filter':{'asOf':'2026'}}",
                "/after | {'url':'http://8.8.8.8/','after':'x'}",
                "/after | {'url':'http://8.8.8.8/','after':12.1}",
                "/after | {'url':'http://8.8.8.8/','after':-1}",
                "/after | {'url':'http://8.8.8.8/','after':999999999999}",
                "/secret | {'url':'http://8.8.8.8/','secret':'whsec_short'}",
                "/description | {'url':'http://8.8.8.8/','description':''}",
                "/urls | {'url':'http://8.8.8.8/','urls':[]}",
                "'' | []",
                "'' | {"
            })
    void what_cannot_be_subscribed_to_is_refused_with_a_pointer(String pointer, String body) {
        Answer answer =
                client.post(
                        "/api/subscriptions", Client.JSON, body.replace('\'', '"').getBytes(UTF_8));

        answer.problem(400, "malformed");
        assertThat(answer.at("/pointer").asString("none")).as(answer.body()).isEqualTo(pointer);
        assertThat(answer.text("/verdict")).isEqualTo("malformed");
    }

    @Test
    void a_secret_that_is_refused_is_not_repeated() {
        String secret = "whsec_tooShortToBeASecret";

        assertThat(client.post("/api/subscriptions", wanted.put("secret", secret)).body())
                .doesNotContain("tooShort");
    }

    @Test
    void a_body_that_is_too_large_or_of_another_type_is_refused() {
        client.post("/api/subscriptions", Client.JSON, new byte[70_000]).problem(413, "too-large");
        client.post("/api/subscriptions", "text/plain", new byte[1])
                .problem(415, "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/after | {}",
                "/after | {'after':'x'}",
                "/after | {'after':'999999999999'}",
                "/through | {'after':'1','through':'0'}",
                "/through | {'after':'0','through':'999999999999'}",
                "/before | {'after':'0','before':'1'}"
            })
    void what_cannot_be_sent_again_is_refused_with_a_pointer(String pointer, String body) {
        String path = "/api/subscriptions/" + client.post("/api/subscriptions", wanted).text("/id");
        client.filed(Wire.report(Wire.fresh("silent"), "2026-01-24"));

        Answer answer =
                client.post(
                        path + "/redelivery", Client.JSON, body.replace('\'', '"').getBytes(UTF_8));

        assertThat(answer.problem(400, "malformed").text("/pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7c3ac6a0-6ca1-4f4f-b6cc-6a9bd8b8ad3f", "none", "1"})
    void what_is_asked_of_no_subscription_is_answered_so(String id) {
        String path = "/api/subscriptions/" + id;

        client.getAsIs(path).problem(404, "unknown-subscription");
        client.delete(path).problem(404, "unknown-subscription");
        client.getAsIs(path + "/deliveries").problem(404, "unknown-subscription");
        client.post(path + "/redelivery", Wire.object().put("after", 0))
                .problem(404, "unknown-subscription");
        client.post(path + "/deliveries/1/retry", Wire.object())
                .problem(404, "unknown-subscription");
    }

    @Test
    void only_a_delivery_that_failed_can_be_tried_again() {
        String path = "/api/subscriptions/" + client.post("/api/subscriptions", wanted).text("/id");

        for (String message : new String[] {"1", "1.1", "x"}) {
            client.post(path + "/deliveries/" + message + "/retry", Wire.object())
                    .problem(404, "unknown-subscription");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?state=lost",
                "?limit=0",
                "?limit=1001",
                "?limit=x",
                "?cursor=x",
                "?asOf=1"
            })
    void parameters_that_cannot_be_read_are_refused(String query) {
        String path = "/api/subscriptions/" + client.post("/api/subscriptions", wanted).text("/id");

        client.getAsIs(path + "/deliveries" + query).problem(400, "bad-request");
    }
}
