package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.contract.Receiver.Call;
import dev.parley.app.process.ParleyProcess;
import dev.parley.app.testing.RunningParley;
import dev.parley.core.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the midst of sending. */
@Timeout(120)
class WebhookSurvivalTest {

    private static final int MESSAGES = 60;

    private final String talks = Wire.fresh("survival-talks");
    private final String database = RunningParley.url(TestDatabase.fresh());

    @TempDir private Path data;

    @Test
    void every_message_is_sent_and_repeats_have_the_same_id_and_body() throws Exception {
        try (Receiver receiver = Receiver.start()) {
            receiver.answers(call -> slowly());
            List<Call> calls = new ArrayList<>(killedAfter(20, receiver));
            Map<String, String> bodies = new HashMap<>();

            try (ParleyProcess _ = start()) {
                while (bodies.size() < MESSAGES) {
                    calls.add(receiver.next());
                    calls.forEach(call -> bodies.putIfAbsent(call.id(), call.body()));
                }
            }

            assertThat(calls).allMatch(call -> call.body().equals(bodies.get(call.id())));
            assertThat(Hooked.messages(calls))
                    .hasSizeLessThanOrEqualTo(MESSAGES + 1)
                    .extracting(Long::parseLong)
                    .isSorted();
        }
    }

    /** The first messages, after which the sender was killed. */
    private List<Call> killedAfter(int count, Receiver receiver)
            throws IOException, InterruptedException {
        try (ParleyProcess process = start()) {
            Hooked hooked = new Hooked(new Client(process.address()), process::close);
            hooked.subscribe(receiver, talks);
            hooked.say(talks, MESSAGES);
            List<Call> first = receiver.next(count);
            process.kill();
            return first;
        }
    }

    /** So that there is a midst. */
    private static int slowly() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 200;
    }

    private ParleyProcess start() throws IOException {
        return ParleyProcess.start(
                Map.of("PARLEY_WEBHOOKS_ALLOW_PRIVATE_TARGETS", "true"),
                data,
                "serve",
                "--database",
                database + (database.contains("?") ? "&" : "?") + "user=postgres");
    }
}
