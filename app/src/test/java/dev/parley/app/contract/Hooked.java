package dev.parley.app.contract;

import dev.parley.app.testing.RunningParley;
import dev.parley.core.testing.TestDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import tools.jackson.databind.node.ObjectNode;

/** A Parley that sends to this machine and is quick to try again, with who asks it over HTTP. */
record Hooked(Client client, Runnable end) implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private static final Map<String, Object> QUICK =
            Map.of(
                    "parley.webhooks.allow-private-targets",
                    true,
                    "parley.webhooks.timeout",
                    "1s",
                    "parley.webhooks.first-pause",
                    "50ms",
                    "parley.webhooks.longest-pause",
                    "400ms",
                    "parley.webhooks.give-up-after",
                    "3s");

    static Hooked start() {
        return start(TestDatabase.fresh(), Map.of());
    }

    static Hooked start(DataSource database, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(QUICK);
        properties.putAll(more);
        RunningParley parley = RunningParley.start(RunningParley.url(database), properties);
        return new Hooked(new Client(parley.address()), parley::close);
    }

    static ObjectNode wanted(String url, String negotiation) {
        ObjectNode wanted = Wire.object().put("url", url);
        wanted.putObject("filter").put("negotiation", negotiation);
        return wanted;
    }

    /** Subscribes to a negotiation; answers the path of the subscription. */
    String subscribe(Receiver receiver, String negotiation) {
        return subscribe(wanted(receiver.url(), negotiation));
    }

    String subscribe(ObjectNode wanted) {
        Answer answer = client.post("/api/subscriptions", wanted);
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return answer.header("Location").orElseThrow();
    }

    /** Records statements, each in a report of its own, on a negotiation. */
    void say(String negotiation, int statements) {
        for (int i = 0; i < statements; i++) {
            client.filed(
                    Wire.report(
                            Wire.fresh("hooked"),
                            "2026-01-24",
                            Wire.statement(negotiation, "Peskov")));
        }
    }

    /** Waits until a subscription is as a test wants it. */
    Answer await(String path, Predicate<Answer> wanted) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        Answer answer = client.getAsIs(path);
        while (!wanted.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(answer.body());
            }
            Thread.sleep(20);
            answer = client.getAsIs(path);
        }
        return answer;
    }

    /** Ids of the messages that calls carried. */
    static List<String> messages(List<Receiver.Call> calls) {
        return calls.stream().map(Receiver.Call::message).toList();
    }

    @Override
    public void close() {
        end.run();
    }
}
