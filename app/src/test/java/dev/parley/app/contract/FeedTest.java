package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.contract.FeedReader.Event;
import dev.parley.projections.live.FeedPosition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Nothing is skipped and nothing is repeated. */
@ExtendWith(Contract.class)
class FeedTest {

    private final Client client;
    private final String source = Wire.fresh("feed");
    private final String talks = Wire.fresh("feed-talks");

    FeedTest(Client client) {
        this.client = client;
    }

    @Test
    void it_replays_everything_in_order_and_goes_on_live() throws Exception {
        file(1, 3);

        try (FeedReader feed = client.feed("?after=0&negotiation=" + talks, "")) {
            assertThat(feed.status()).isEqualTo(200);
            assertThat(feed.contentType()).startsWith("text/event-stream");
            assertThat(speakers(feed.next(3)))
                    .containsExactly("speaker-1", "speaker-2", "speaker-3");
            assertThat(feed.quiet()).isTrue();
            file(4, 5);
            assertThat(speakers(feed.next(2))).containsExactly("speaker-4", "speaker-5");
        }
    }

    @Test
    void without_a_filter_it_replays_the_whole_log_by_rising_positions() throws Exception {
        file(1, 2);
        List<FeedPosition> positions = new ArrayList<>();

        try (FeedReader feed = client.feed("?after=0", "")) {
            do {
                positions.add(feed.next().place());
            } while (positions.getLast().position() < client.written());
        }

        assertThat(positions).isSorted().doesNotHaveDuplicates();
        assertThat(positions.getLast().position()).isEqualTo(client.written());
    }

    @Test
    void it_resumes_after_the_last_event_without_a_gap_or_a_repetition() throws Exception {
        file(1, 4);
        String last;
        try (FeedReader feed = client.feed("?after=0&source=" + source, "")) {
            last = feed.next(2).getLast().id();
        }
        file(5, 6);

        try (FeedReader feed = client.feed("?after=0&source=" + source, last)) {
            assertThat(speakers(feed.next(4)))
                    .containsExactly("speaker-3", "speaker-4", "speaker-5", "speaker-6");
            assertThat(feed.quiet()).isTrue();
        }
    }

    @Test
    void it_begins_after_a_position() throws Exception {
        file(1, 2);
        long after = client.written();
        file(3, 3);

        try (FeedReader feed = client.feed("?after=" + after, "")) {
            assertThat(feed.next().data("source")).isEqualTo(source);
        }
        try (FeedReader feed = client.feed("?after=" + (after - 1) + "&source=" + source, "")) {
            assertThat(speakers(feed.next(2))).containsExactly("speaker-2", "speaker-3");
        }
    }

    @Test
    void without_a_position_it_is_live_only() throws Exception {
        file(1, 2);
        assertThat(client.get("/api/timeline", "source", source).status()).isEqualTo(200);

        try (FeedReader feed = client.feed("?source=" + source, "")) {
            file(3, 3);
            assertThat(speakers(feed.next(1))).containsExactly("speaker-3");
        }
    }

    @Test
    void every_reader_is_told_the_same() throws Exception {
        try (FeedReader one = client.feed("?source=" + source, "");
                FeedReader two = client.feed("?source=" + source, "")) {
            file(1, 20);
            assertThat(ids(one.next(20))).isEqualTo(ids(two.next(20))).isSorted();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kind=strike-reported, strike",
        "actor=volodymyr%20zelenskyy, strike",
        "text=breakthrough, round",
        "from=2026-02-01&to=2026-02-02, next",
        "to=2026-01-24&kind=round-held, round"
    })
    void the_filters_of_the_timeline_apply(String filter, String expected) throws Exception {
        client.filed(
                Wire.report(
                        source,
                        "2026-01-24",
                        Talks.strike(talks),
                        Talks.round(talks),
                        Wire.scheduled(talks, "round-2", "2026-02-01").put("id", "next")));

        try (FeedReader feed = client.feed("?after=0&negotiation=" + talks + "&" + filter, "")) {
            assertThat(feed.untilQuiet())
                    .filteredOn(event -> event.place().part() == 0)
                    .extracting(event -> event.data("development"))
                    .containsExactly(expected);
        }
    }

    private void file(int from, int to) {
        for (int i = from; i <= to; i++) {
            ObjectNode report =
                    Wire.report(source, "2026-01-24", Wire.statement(talks, "speaker-" + i));
            client.filed(report.put("externalId", "article-" + i));
        }
    }

    private static List<String> speakers(List<Event> events) {
        return events.stream()
                .map(event -> event.envelope().at("/data/speaker/name").asString(""))
                .toList();
    }

    private static List<Long> ids(List<Event> events) {
        return events.stream().map(Event::position).toList();
    }
}
