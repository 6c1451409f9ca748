package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import dev.parley.core.testing.TestDatabase;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Reads of a node that answers one at a time. */
@Timeout(60)
class ReadsInTurnTest {

    private static final Duration LONGEST_WAIT = Duration.ofMillis(50);

    private final String talks = Wire.fresh("turns");

    private RunningParley parley;
    private Client client;
    private String history = "";

    @BeforeEach
    void start() {
        parley =
                RunningParley.start(
                        RunningParley.url(TestDatabase.fresh()), Map.of("parley.reads-at-once", 1));
        client = new Client(parley.address());
        ObjectNode report =
                Wire.report(
                        Wire.fresh("source"),
                        "2026-01-24",
                        Wire.scheduled(talks, "round-2", "2026-02-01"));
        history = "/api/reports/" + client.filed(report) + "/history";
        // Once it has been read, nobody else is at work.
        client.get(history);
    }

    @AfterEach
    void stop() {
        parley.close();
    }

    @Test
    void a_read_waits_for_its_turn_but_not_for_long() throws Exception {
        try (Connection other = parley.part(DataSource.class).getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table claim in access exclusive mode");
            CompletableFuture<Answer> held =
                    CompletableFuture.supplyAsync(
                            () -> client.get("/api/negotiations/" + talks + "/schedule"));
            awaitBlocked();

            long asked = System.nanoTime();
            Answer answer = client.get(history);
            Duration waited = Duration.ofNanos(System.nanoTime() - asked);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(waited).isGreaterThanOrEqualTo(LONGEST_WAIT);
            assertThat(held).isNotDone();
            other.rollback();
            assertThat(held.get().status()).isEqualTo(200);
        }
    }

    private void awaitBlocked() throws InterruptedException {
        while (parley.part(JdbcTemplate.class)
                .queryForList(
                        """
                        select from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                            and query like '%from claim%'
                        """)
                .isEmpty()) {
            Thread.sleep(5);
        }
    }
}
