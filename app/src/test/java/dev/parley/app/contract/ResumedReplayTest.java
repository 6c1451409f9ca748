package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.contract.Film.Scene;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Whoever comes back is told the rest, as it was when they left. */
@ExtendWith(Contract.class)
class ResumedReplayTest {

    private static final String FAST = "&speed=1000000";

    private final Client client;
    private final String talks = Wire.fresh("resumed-talks");
    private final String source = Wire.fresh("resumed");
    private final String query = "?from=2026&negotiation=" + talks + FAST;

    ResumedReplayTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void file() {
        ObjectNode filing = Talks.ofEveryKind(source, talks).put("externalId", "Об одном~и том же");
        String id = client.filed(filing);
        client.filed(
                Wire.revised(
                        filing,
                        "2026-01-26",
                        Talks.round(talks),
                        Wire.scheduled(talks, "round-2", "2026-02-04").put("id", "next")));
        client.filed(Wire.report(source, "2026-01-26", Talks.strike(talks)));
        client.retract(id, "2026-01-28");
        awaitWritten();
    }

    @Test
    void after_every_message_comes_exactly_the_rest() {
        List<Scene> whole = film(query).scenes();

        assertThat(whole).hasSizeGreaterThan(20);
        for (int i = 0; i < whole.size() - 1; i++) {
            String token = whole.get(i).id();
            List<Scene> rest = whole.subList(i + 1, whole.size());
            assertThat(Film.of(client.replay(query, token)).scenes()).as(token).isEqualTo(rest);
            assertThat(film(query + "&after=" + token).scenes()).as(token).isEqualTo(rest);
        }
    }

    @Test
    void after_every_message_of_a_filtered_replay_comes_exactly_the_rest() {
        String filtered = "?from=2026&speed=1000000&source=" + source;
        List<Scene> whole = film(filtered).scenes();

        assertThat(whole).hasSizeGreaterThan(20);
        for (int i = 0; i < whole.size() - 1; i++) {
            assertThat(film(filtered + "&after=" + whole.get(i).id()).scenes())
                    .isEqualTo(whole.subList(i + 1, whole.size()));
        }
    }

    @Test
    void what_is_recorded_meanwhile_changes_nothing() {
        List<Scene> whole = film(query).scenes();
        client.filed(
                Wire.report(source, "2026-01-27", Wire.statement(talks, "Peskov"))
                        .put("externalId", "meanwhile"));
        awaitWritten();

        assertThat(film(query + "&after=" + whole.get(2).id()).scenes())
                .isEqualTo(whole.subList(3, whole.size()));
        assertThat(film(query).scenes()).hasSize(whole.size() + 1);
    }

    @Test
    void the_header_counts_more_than_the_parameter() {
        List<Scene> whole = film(query).scenes();

        assertThat(
                        Film.of(
                                        client.replay(
                                                query + "&after=" + whole.get(1).id(),
                                                whole.get(5).id()))
                                .scenes())
                .isEqualTo(whole.subList(6, whole.size()));
    }

    @Test
    void after_the_end_there_is_no_content() {
        String end = film(query).end().id();

        assertThat(client.replay(query, end).status()).isEqualTo(204);
        assertThat(client.replay(query, end).body()).isEmpty();
    }

    @Test
    void more_than_a_page_at_one_moment_is_told_once_and_in_order() {
        String[] lines =
                IntStream.range(0, 700).mapToObj(i -> crowded(i).toString()).toArray(String[]::new);
        assertThat(client.lines(lines)).hasSize(700);
        awaitWritten();

        List<Scene> scenes = film("?from=2026-03&negotiation=" + talks + FAST).told();

        assertThat(scenes.subList(0, 700))
                .extracting(scene -> scene.text("externalId"))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(scenes.subList(700, scenes.size()))
                .hasSize(700)
                .extracting(Scene::event)
                .containsOnly("schedule-revised");
    }

    private ObjectNode crowded(int i) {
        return Wire.report(
                        source,
                        "2026-03-01",
                        Wire.scheduled(talks, "side-" + i, "2026-03-10").put("id", "side"))
                .put("externalId", "crowd-%03d".formatted(i));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere",
                "7",
                "2026-01-24T23:59:59.999999Z",
                "2026-01-24T23:59:59.999999Z~end",
                "2026-01-24T23:59:59.999999Z~end~2999-01-01T00:00:00Z",
                "2025-01-24T23:59:59.999999Z~end~2026-01-24T00:00:00Z",
                "2026-01-24T23:59:59.999999Z~end~2026-01-24",
                "2026-01-24T23:59:59.999999Z~came~no-report~0~2026-01-24T00:00:00Z",
                "2026-01-24T23:59:59.999999Z~came~00000000-0000-0000-0000-000000000000~0~2026-01-24T00:00:00Z",
                "2026-01-24T23:59:59.999999Z~came~00000000-0000-0000-0000-000000000000~x~2026-01-24T00:00:00Z",
                "2026-01-24T23:59:59.999999Z~schedule~talks~2026-01-24T00:00:00Z",
                "~~~~"
            })
    void a_token_that_is_none_is_answered_400(String token) {
        client.replay(query, token).problem(400, "bad-request");
        client.getAsIs("/api/replay" + query + "&after=" + token).problem(400, "bad-request");
    }

    @Test
    void a_token_of_another_span_is_answered_400() {
        String token = film(query).scenes().getFirst().id();

        client.replay("?from=2026-02", token).problem(400, "bad-request");
        client.replay("?from=2025&to=2025", token).problem(400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?from=",
                "?from=x",
                "?from=2026-01-24~",
                "?from=2026-01-24T10:00:00",
                "?from=2026-02&to=2026-01",
                "?from=2026-01&to=x",
                "?from=2026&speed=",
                "?from=2026&speed=0",
                "?from=2026&speed=-1",
                "?from=2026&speed=fast",
                "?from=2026&speed=NaN",
                "?from=2026&speed=1000001",
                "?from=2026&speed=1e999999999",
                "?from=2026&after=",
                "?from=2026&asOf=2026",
                "?from=2026&limit=1",
                "?from=2026&from=2026",
                "?from=2026&kind=meeting-dreamt",
                "?from=2026&recordedAsOf=x"
            })
    void what_cannot_be_replayed_is_answered_400(String bad) {
        client.getAsIs("/api/replay" + bad).problem(400, "bad-request");
    }

    @Test
    void the_head_of_a_replay_ends() throws Exception {
        assertThat(client.head("/api/replay" + query.replace(FAST, "")).status()).isEqualTo(200);
    }

    private Film film(String asked) {
        return Film.of(client.getAsIs("/api/replay" + asked));
    }

    private void awaitWritten() {
        assertThat(client.get("/api/negotiations").status()).isEqualTo(200);
    }
}
