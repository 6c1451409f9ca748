package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.contract.Receiver.Call;
import dev.parley.core.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No message is lost because an endpoint fails, and no endpoint suffers from another one. */
@Timeout(90)
class WebhookFailuresTest {

    private static final Duration A_WHILE = Duration.ofMillis(1_500);

    private static Hooked hooked;

    /** Of this Parley, with its jitter. */
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Receiver receiver = Receiver.start();
    private final String talks = Wire.fresh("failing-talks");

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
    void a_message_is_tried_again_under_the_same_id_until_it_is_taken() throws Exception {
        receiver.answers(failing(3));
        String path = hooked.subscribe(receiver, talks);
        hooked.say(talks, 1);

        List<Call> attempts = receiver.next(4);

        assertThat(attempts).extracting(Call::id).containsOnly(attempts.getFirst().id());
        assertThat(attempts).extracting(Call::body).containsOnly(attempts.getFirst().body());
        assertThat(gap(attempts, 0)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
        assertThat(gap(attempts, 1)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        assertThat(gap(attempts, 2)).isGreaterThanOrEqualTo(Duration.ofMillis(400));
        Answer healed = hooked.await(path, answer -> answer.number("/waiting") == 0);
        assertThat(healed.number("/parked")).isZero();
    }

    private static Duration gap(List<Call> attempts, int index) {
        return Duration.between(attempts.get(index).at(), attempts.get(index + 1).at());
    }

    private static ToIntFunction<Call> failing(int times) {
        AtomicInteger calls = new AtomicInteger();
        return _ -> calls.incrementAndGet() <= times ? 500 : 200;
    }

    @Test
    void a_message_that_is_never_taken_is_parked_with_the_reason_while_others_go_on()
            throws Exception {
        String path = hooked.subscribe(receiver, talks);
        AtomicInteger calls = new AtomicInteger();
        Set<String> poison = new HashSet<>();
        receiver.answers(call -> {
            if (calls.getAndIncrement() == 0) {
                poison.add(call.id());
            }
            return poison.contains(call.id()) ? 422 : 200;
        });
        hooked.say(talks, 3);

        List<Call> attempts = attemptsUntilParked(path, 1);

        assertThat(attempts).extracting(Call::id).filteredOn(id -> !poison.contains(id)).hasSize(2);
        Answer parked = hooked.client().getAsIs(path + "/deliveries?state=parked");
        assertThat(parked.at("/deliveries")).hasSize(1);
        assertThat(parked.text("/deliveries/0/webhookId")).isIn(poison);
        assertThat(parked.text("/deliveries/0/state")).isEqualTo("parked");
        assertThat(parked.number("/deliveries/0/status")).isEqualTo(422);
        assertThat(parked.text("/deliveries/0/reason")).isEqualTo("The endpoint answered 422.");
        assertThat(parked.number("/deliveries/0/attempts")).isGreaterThan(3);
        assertThat(parked.at("/deliveries/0/nextAttempt").isMissingNode()).isTrue();
    }

    @Test
    void a_message_that_fails_again_and_again_does_not_hold_back_later_ones() throws Exception {
        Map<String, Object> patient = Map.of("parley.webhooks.give-up-after", "1h");
        try (Hooked patiently = Hooked.start(TestDatabase.fresh(), patient)) {
            Set<String> good = new HashSet<>();
            receiver.answers(500);
            patiently.subscribe(receiver, talks);
            patiently.say(talks, 1);
            String poison = receiver.next(7).getLast().id();
            receiver.answers(call -> call.id().equals(poison) ? 500 : 200);

            patiently.say(talks, 3);
            while (good.size() < 3) {
                Call call = receiver.next();
                if (!call.id().equals(poison)) {
                    good.add(call.id());
                }
            }

            assertThat(good).hasSize(3);
        }
    }

    @Test
    void a_parked_message_is_tried_again_on_request() throws Exception {
        receiver.answers(500);
        String path = hooked.subscribe(receiver, talks);
        hooked.say(talks, 1);
        List<Call> attempts = attemptsUntilParked(path, 1);
        String message = attempts.getFirst().message();
        receiver.answers(200);

        Answer retry =
                hooked.client().post(path + "/deliveries/" + message + "/retry", Wire.object());

        assertThat(retry.status()).isEqualTo(202);
        assertThat(receiver.next().id()).isEqualTo(attempts.getFirst().id());
        hooked.await(path, answer -> answer.number("/parked") + answer.number("/waiting") == 0);
        hooked.client()
                .post(path + "/deliveries/" + message + "/retry", Wire.object())
                .problem(404, "unknown-subscription");
    }

    @Test
    void an_endpoint_that_is_down_is_only_probed_and_gets_everything_when_it_is_back()
            throws Exception {
        receiver.answers(503);
        String path = hooked.subscribe(receiver, talks);
        hooked.say(talks, 30);
        List<Call> attempts = new ArrayList<>(receiver.next(10));

        assertThat(attempts).extracting(Call::id).doesNotContainNull();
        assertThat(new HashSet<>(Hooked.messages(attempts))).hasSizeLessThanOrEqualTo(6);
        Answer down = hooked.client().getAsIs(path);
        assertThat(down.number("/waiting")).isBetween(1, 6);
        assertThat(down.number("/failures")).isGreaterThanOrEqualTo(5);
        assertThat(down.text("/lastFailure/reason")).isEqualTo("The endpoint answered 503.");
        assertThat(down.number("/lastFailure/status")).isEqualTo(503);
        assertThat(down.text("/nextAttempt")).isNotEmpty();

        Set<String> taken = ConcurrentHashMap.newKeySet();
        receiver.answers(call -> {
            taken.add(call.id());
            return 200;
        });
        Answer back = hooked.await(path, answer -> taken.size() + answer.number("/parked") >= 30);
        assertThat(back.number("/parked")).isLessThanOrEqualTo(6);
    }

    @Test
    void a_slow_endpoint_does_not_delay_another_one() throws Exception {
        receiver.answers(call -> {
            sleep(Duration.ofSeconds(5));
            return 200;
        });
        hooked.subscribe(receiver, talks);
        try (Receiver quick = Receiver.start()) {
            hooked.subscribe(quick, talks);
            long began = System.nanoTime();
            hooked.say(talks, 10);

            assertThat(quick.next(10)).hasSize(10);
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void an_endpoint_that_is_gone_is_sent_nothing_more_until_somebody_asks() throws Exception {
        receiver.answers(410);
        String path = hooked.subscribe(receiver, talks);
        hooked.say(talks, 2);
        String first = receiver.next().message();

        Answer disabled = hooked.await(path, answer -> answer.text("/state").equals("disabled"));

        assertThat(disabled.text("/disabledBecause")).contains("410");
        assertThat(disabled.number("/lastFailure/status")).isEqualTo(410);
        assertThat(receiver.quiet(A_WHILE)).isTrue();
        receiver.answers(200);
        Answer again =
                hooked.client()
                        .post(
                                path + "/redelivery",
                                Wire.object().put("after", disabled.text("/position")));
        assertThat(again.text("/state")).isEqualTo("active");
        assertThat(Hooked.messages(receiver.next(2))).startsWith(first).doesNotHaveDuplicates();
    }

    /** The longest pause of this Parley is 400 ms. */
    @Test
    void an_endpoint_that_asks_for_a_pause_gets_it_but_no_longer_than_the_longest()
            throws Exception {
        receiver.answers(429);
        receiver.asksFor("3600");
        hooked.subscribe(receiver, talks);
        hooked.say(talks, 3);

        List<Call> attempts = receiver.next(4);

        for (int i = 0; i < 3; i++) {
            assertThat(gap(attempts, i)).isGreaterThanOrEqualTo(Duration.ofMillis(400));
        }
    }

    /** Every attempt made until so many deliveries are parked. */
    private List<Call> attemptsUntilParked(String path, int parked) throws InterruptedException {
        List<Call> attempts = new ArrayList<>();
        while (hooked.client().getAsIs(path).number("/parked") < parked) {
            attempts.add(receiver.next());
            Thread.sleep(30);
        }
        // The last attempt is made when patience ends, which may be soon after the one before.
        attempts.addAll(receiver.rest());
        assertThat(receiver.quiet(LONGEST_PAUSE)).as("no attempt once it is parked").isTrue();
        return attempts;
    }

    private static void sleep(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
