package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader is sent besides messages. */
@ExtendWith(Contract.class)
class FeedHeartbeatTest {

    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final RunningParley parley;
    private final Client client;

    FeedHeartbeatTest(RunningParley parley, Client client) {
        this.parley = parley;
        this.client = client;
    }

    @Test
    void it_begins_with_how_long_to_wait_before_coming_back() throws Exception {
        try (BufferedReader lines = lines("?after=0")) {
            assertThat(lines.readLine()).matches("retry: [12]\\d{3}");
        }
    }

    @Test
    @Timeout(60)
    void a_reader_who_is_told_nothing_of_a_busy_log_is_sent_a_comment_every_15_seconds()
            throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Thread busy = Thread.ofVirtual().start(() -> keepBusy(over));
        try (BufferedReader lines = lines("?source=nobody")) {
            while (!lines.readLine().equals(": parley")) {
                // The stream has not begun.
            }
            long begun = System.nanoTime();

            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).startsWith(": ");
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isBetween(SILENCE.minusSeconds(1), SILENCE.plusSeconds(10));
        } finally {
            over.set(true);
            busy.join();
        }
    }

    private void keepBusy(AtomicBoolean over) {
        String source = Wire.fresh("busy");
        for (int i = 0; !over.get(); i++) {
            client.filed(Wire.report(source, "2026-01-24").put("externalId", "article-" + i));
            client.filed(
                    Wire.report(
                                    source,
                                    "2026-01-24",
                                    Wire.statement(Wire.fresh("busy-talks"), "Anyone"))
                            .put("externalId", "statement-" + i));
        }
    }

    private BufferedReader lines(String query) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection)
                        URI.create(parley.address() + "/api/feed" + query).toURL().openConnection();
        return new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }
}
