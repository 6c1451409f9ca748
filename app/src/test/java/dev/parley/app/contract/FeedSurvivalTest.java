package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import dev.parley.core.testing.RestartablePostgres;
import dev.parley.core.testing.TestDatabase;
import dev.parley.core.testing.Waiting;
import dev.parley.projections.rebuilding.Rebuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What readers of the feed do not notice. */
@Timeout(120)
class FeedSurvivalTest {

    @TempDir Path data;

    @Test
    void a_reader_stays_through_a_restart_of_the_database_and_is_told_what_comes_after_it()
            throws Exception {
        try (RestartablePostgres postgres = RestartablePostgres.start(data);
                RunningParley parley = RunningParley.start(url(postgres), Map.of())) {
            Client client = new Client(parley.address());
            try (FeedReader live = client.feed("", "");
                    FeedReader all = client.feed("?after=0", "")) {
                file(client, "before");
                assertThat(live.next().data("externalId")).isEqualTo("before");
                postgres.restart();
                Waiting.until("it is recorded", () -> file(client, "after") <= 201);

                assertThat(live.next().data("externalId")).isEqualTo("after");
                assertThat(all.next(2))
                        .extracting(event -> event.data("externalId"))
                        .containsExactly("before", "after");
            }
        }
    }

    @Test
    void a_rebuild_tells_readers_nothing_again() throws Exception {
        try (RunningParley parley = RunningParley.start()) {
            Client client = new Client(parley.address());
            try (FeedReader feed = client.feed("?after=0", "")) {
                file(client, "before");
                assertThat(feed.next().data("externalId")).isEqualTo("before");
                Rebuilder rebuilder = parley.part(Rebuilder.class);
                rebuilder.start(List.of());
                Waiting.until("it is rebuilt", () -> done(rebuilder));
                assertThat(feed.quiet()).isTrue();

                file(client, "after");
                assertThat(feed.next().data("externalId")).isEqualTo("after");
            }
        }
    }

    @Test
    void readers_on_every_node_are_told_what_is_recorded_on_one() throws Exception {
        String url = RunningParley.url(TestDatabase.fresh());
        try (RunningParley one = RunningParley.start(url, Map.of());
                RunningParley two = RunningParley.start(url, Map.of());
                FeedReader here = new Client(one.address()).feed("", "");
                FeedReader there = new Client(two.address()).feed("", "")) {
            file(new Client(one.address()), "on-one");
            file(new Client(two.address()), "on-two");

            for (FeedReader feed : List.of(here, there)) {
                assertThat(feed.next(2))
                        .extracting(event -> event.data("externalId"))
                        .containsExactly("on-one", "on-two");
            }
        }
    }

    private static boolean done(Rebuilder rebuilder) {
        return rebuilder.status().orElseThrow().state().equals("done");
    }

    private static String url(RestartablePostgres postgres) {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.port());
    }

    private static int file(Client client, String externalId) {
        return client.file(
                        Wire.report("survivor", "2026-01-24", Wire.statement("talks", "Anyone"))
                                .put("externalId", externalId))
                .status();
    }
}
