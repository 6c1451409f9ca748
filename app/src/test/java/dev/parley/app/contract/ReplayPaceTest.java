package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The moments of a replay are as far apart as its speed says. */
@ExtendWith(Contract.class)
class ReplayPaceTest {

    private final Client client;
    private final String talks = Wire.fresh("pace-talks");
    private final String source = Wire.fresh("pace");
    private final String query = "?from=2020&negotiation=" + talks;

    ReplayPaceTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void file() {
        for (String day : List.of("2026-01-20", "2026-01-22", "2026-01-23")) {
            client.filed(
                    Wire.report(
                                    source,
                                    day,
                                    Wire.statement(talks, "Peskov"),
                                    Wire.statement(talks, "Ushakov"))
                            .put("externalId", day));
        }
        assertThat(client.get("/api/negotiations").status()).isEqualTo(200);
    }

    @Test
    void the_first_moment_is_shown_at_once_and_the_others_when_it_is_time() throws Exception {
        List<Long> at = times(query + "&speed=4", "", 6);

        assertThat(at.get(0)).isLessThan(400);
        assertThat(at.get(1) - at.get(0)).isLessThan(200);
        assertThat(at.get(2) - at.get(0)).isBetween(450L, 900L);
        assertThat(at.get(4) - at.get(2)).isBetween(200L, 600L);
    }

    @Test
    void a_day_a_second_unless_it_is_said() throws Exception {
        List<Long> at = times(query + "&to=2026-01-22", "", 3);

        assertThat(at.get(2) - at.get(0)).isBetween(1_900L, 2_800L);
    }

    @Test
    void no_silence_is_longer_than_five_seconds() throws Exception {
        List<Long> at = times(query + "&to=2026-01-22&speed=0.001", "", 3);

        assertThat(at.get(2) - at.get(0))
                .isBetween(
                        Duration.ofMillis(4_900).toMillis(), Duration.ofMillis(5_900).toMillis());
    }

    @Test
    void whoever_comes_back_waits_for_the_next_moment_as_if_they_had_stayed() throws Exception {
        String second =
                Film.of(client.getAsIs("/api/replay" + query + "&speed=1000")).scenes().get(1).id();

        List<Long> at = times(query + "&speed=4", second, 1);

        assertThat(at.getFirst()).isBetween(450L, 1_000L);
    }

    /** Milliseconds from the request to each of the messages. */
    private List<Long> times(String asked, String lastEventId, int count) throws Exception {
        long start = System.nanoTime();
        List<Long> times = new ArrayList<>();
        try (FeedReader messages = client.stream("/api/replay" + asked, lastEventId)) {
            while (times.size() < count) {
                messages.next();
                times.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
            }
        }
        return times;
    }
}
