package dev.parley.app.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.app.contract.FeedReader.Event;
import dev.parley.app.contract.Receiver.Call;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.node.ObjectNode;

/** What the feed says is sent to who subscribed. */
@Timeout(60)
class WebhooksTest {

    private static final Duration A_WHILE = Duration.ofMillis(500);

    private static Hooked hooked;

    private final Receiver receiver = Receiver.start();
    private final String talks = Wire.fresh("hook-talks");

    @BeforeAll
    static void start() {
        hooked = Hooked.start();
    }

    @AfterAll
    static void stop() {
        hooked.close();
    }

    @AfterEach
    void stopReceiver() {
        receiver.close();
    }

    @Test
    void a_message_is_the_envelope_of_the_feed_to_the_byte() throws Exception {
        hooked.subscribe(receiver, talks);
        hooked.say(talks, 1);

        Call call = receiver.next();

        try (FeedReader feed = hooked.client().feed("?after=0&negotiation=" + talks, "")) {
            Event event = feed.next();
            assertThat(call.body()).isEqualTo(event.envelope().toString());
            assertThat(call.message()).isEqualTo(event.id());
        }
        assertThat(call.contentType()).isEqualTo("application/cloudevents+json");
    }

    @Test
    void a_message_is_signed_as_standard_webhooks_asks() throws Exception {
        byte[] key = "a key of more than 24 bytes".getBytes(UTF_8);
        hooked.subscribe(
                Hooked.wanted(receiver.url(), talks)
                        .put("secret", "whsec_" + Base64.getEncoder().encodeToString(key)));
        hooked.say(talks, 1);

        Call call = receiver.next();

        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed = call.id() + "." + call.timestamp() + "." + call.body();
        assertThat(call.signature())
                .isEqualTo(
                        "v1,"
                                + Base64.getEncoder()
                                        .encodeToString(mac.doFinal(signed.getBytes(UTF_8))));
        assertThat(call.id()).matches("msg_[0-9a-f]{32}_\\d+");
        assertThat(Instant.ofEpochSecond(Long.parseLong(call.timestamp())))
                .isCloseTo(call.at(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void a_subscription_begins_now_unless_it_says_after_what() throws Exception {
        hooked.say(talks, 2);
        hooked.subscribe(receiver, talks);
        hooked.say(talks, 1);
        String third = receiver.next().message();

        try (Receiver other = Receiver.start()) {
            hooked.subscribe(Hooked.wanted(other.url(), talks).put("after", 0));

            List<String> all = Hooked.messages(other.next(3));

            assertThat(all).doesNotHaveDuplicates().endsWith(third);
            assertThat(receiver.quiet(A_WHILE)).isTrue();
        }
    }

    @Test
    void messages_come_in_the_order_of_the_feed_and_once_if_nothing_fails() throws Exception {
        hooked.say(talks, 5);
        hooked.subscribe(Hooked.wanted(receiver.url(), talks).put("after", "0"));
        hooked.say(talks, 20);

        List<Call> calls = receiver.next(25);

        assertThat(calls)
                .extracting(call -> Long.parseLong(call.message()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(receiver.quiet(A_WHILE)).isTrue();
    }

    @Test
    void the_filters_of_the_feed_apply() throws Exception {
        String source = Wire.fresh("hook-source");
        ObjectNode wanted = Hooked.wanted(receiver.url(), talks);
        ObjectNode filter = wanted.withObject("/filter");
        filter.put("kind", "statement-made").put("actor", "PESKOV").put("source", source);
        filter.put("text", "As The Source").put("from", "2026-01-01").put("to", "2026-12-31");
        hooked.subscribe(wanted);

        hooked.say(talks, 1);
        hooked.client()
                .filed(
                        Wire.report(
                                source,
                                "2026-01-24",
                                Wire.statement(talks, "Peskov"),
                                Wire.statement(talks, "Peskov").put("when", "2026-01-23"),
                                Wire.statement(talks, "Peskov").put("when", "2027"),
                                Wire.statement(talks, "Umerov").put("when", "2026-01-23"),
                                Wire.scheduled(talks, "round-2", "2026-02-01")));

        assertThat(receiver.next().envelope().at("/data/development").asString()).isEqualTo("2");
        assertThat(receiver.quiet(A_WHILE)).isTrue();
    }

    @Test
    void what_became_of_a_report_is_sent_too() throws Exception {
        hooked.subscribe(receiver, talks);
        String report =
                hooked.client()
                        .filed(
                                Wire.report(
                                        Wire.fresh("hook-retracted"),
                                        "2026-01-24",
                                        Wire.statement(talks, "Peskov")));
        hooked.client().retract(report, "2026-01-26");

        assertThat(receiver.next(2))
                .extracting(call -> call.envelope().path("type").asString())
                .containsExactly("parley.statement-made", "parley.report-retracted");
    }

    @Test
    void a_subscription_tells_how_far_it_has_come() throws Exception {
        String path = hooked.subscribe(receiver, talks);
        hooked.say(talks, 1);
        String message = receiver.next().message();

        Answer answer = hooked.await(path, each -> each.json().has("lastSuccess"));

        assertThat(position(answer)).isGreaterThanOrEqualTo(Long.parseLong(message));
        assertThat(answer.number("/failures")).isZero();
        assertThat(answer.number("/waiting")).isZero();
        assertThat(answer.number("/parked")).isZero();
    }

    @Test
    void older_messages_are_sent_again_on_request_under_the_same_ids() throws Exception {
        String path = hooked.subscribe(receiver, talks);
        hooked.say(talks, 4);
        List<Call> first = receiver.next(4);
        // What is still under way when it is asked for is sent again as well.
        hooked.await(path, each -> position(each) >= Long.parseLong(first.getLast().message()));
        ObjectNode again =
                Wire.object()
                        .put("after", first.get(0).message())
                        .put("through", first.get(2).message());

        Answer answer = hooked.client().post(path + "/redelivery", again);
        List<Call> second = receiver.next(2);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(second)
                .extracting(Call::id)
                .containsExactly(first.get(1).id(), first.get(2).id());
        assertThat(receiver.quiet(A_WHILE)).isTrue();
        hooked.say(talks, 1);
        assertThat(receiver.next().id()).isNotIn(first.stream().map(Call::id).toList());
    }

    @Test
    void everything_is_sent_again_on_request() throws Exception {
        String path = hooked.subscribe(receiver, talks);
        hooked.say(talks, 3);
        List<Call> first = receiver.next(3);

        hooked.client().post(path + "/redelivery", Wire.object().put("after", 0));

        assertThat(receiver.next(3))
                .extracting(Call::id)
                .isEqualTo(first.stream().map(Call::id).toList());
    }

    @Test
    void two_subscriptions_give_a_message_different_ids() throws Exception {
        hooked.subscribe(receiver, talks);
        hooked.subscribe(receiver, talks);
        hooked.say(talks, 1);

        List<Call> calls = receiver.next(2);

        assertThat(Hooked.messages(calls)).containsOnly(calls.getFirst().message());
        assertThat(calls).extracting(Call::id).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_sent_once_a_subscription_has_ended() throws Exception {
        String path = hooked.subscribe(receiver, talks);
        hooked.say(talks, 1);
        receiver.next();

        assertThat(hooked.client().delete(path).status()).isEqualTo(204);
        hooked.say(talks, 1);

        assertThat(receiver.quiet(A_WHILE)).isTrue();
        hooked.client().getAsIs(path).problem(404, "unknown-subscription");
    }

    private static long position(Answer subscription) {
        return Long.parseLong(subscription.text("/position"));
    }
}
