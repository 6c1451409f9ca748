package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.contract.Film.Scene;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What became known, in the order in which it did. */
@ExtendWith(Contract.class)
class ReplayTest {

    private static final String FAST = "1000000";

    private final Client client;
    private final String talks = Wire.fresh("replay-talks");
    private final String early = Wire.fresh("replay");
    private final String late = Wire.fresh("replay");
    private final ObjectNode filing =
            Wire.report(
                    late,
                    "2026-01-24",
                    Wire.statement(talks, "Peskov").put("id", "peskov"),
                    Wire.scheduled(talks, "round-2", "2026-02-01").put("id", "next"),
                    Talks.round(talks));
    private String id = "";

    ReplayTest(Client client) {
        this.client = client;
    }

    /** Recorded in an order that is not the one in which it became known. */
    @BeforeEach
    void file() {
        id = client.filed(filing);
        client.filed(
                Wire.revised(
                        filing,
                        "2026-01-26",
                        Wire.statement(talks, "Peskov").put("id", "peskov"),
                        Wire.scheduled(talks, "round-2", "2026-02-04").put("id", "next")));
        client.filed(
                Wire.report(
                        early,
                        "2026-01-24",
                        Wire.statement(talks, "Ushakov").put("id", "ushakov")));
        client.filed(
                Wire.report(early, "2026-01-20", Talks.strike(talks)).put("externalId", "before"));
        client.retract(id, "2026-01-28");
    }

    @Test
    void it_tells_what_became_known_in_known_order_and_ends() {
        assertThat(film("from", "2026-01-01").words())
                .containsExactly(
                        "20 new strike",
                        "24 new ushakov",
                        "24 new peskov",
                        "24 new next",
                        "24 new round",
                        "24 round-1 2026-01-23/2026-01-24",
                        "24 round-2 2026-02-01",
                        "26 changed next",
                        "26 withdrawn round",
                        "26 round-1 ",
                        "26 round-2 2026-02-04",
                        "28 withdrawn peskov",
                        "28 withdrawn next",
                        "28 round-2 ");
    }

    @Test
    void a_development_is_told_as_on_the_timeline_and_says_what_it_was_before() {
        Film film = film("from", "2026-01-26", "to", "2026-01-26");

        Scene changed = film.told().getFirst();
        assertThat(changed.event()).isEqualTo("meeting-scheduled");
        assertThat(changed.text("moment")).isEqualTo("2026-01-26T23:59:59.999999Z");
        assertThat(changed.text("knownFrom")).isEqualTo(changed.text("moment"));
        assertThat(changed.text("when")).isEqualTo("2026-02-04");
        assertThat(changed.data().at("/before/when").asString()).isEqualTo("2026-02-01");
        ObjectNode entry = (ObjectNode) changed.data().deepCopy();
        entry.remove(List.of("moment", "change", "before"));
        assertThat(
                        client.get(
                                        "/api/timeline",
                                        "negotiation",
                                        talks,
                                        "asOf",
                                        "2026-01-26",
                                        "kind",
                                        "meeting-scheduled")
                                .at("/developments/0"))
                .isEqualTo(entry);
        Scene withdrawn = film.told().get(1);
        assertThat(withdrawn.event()).isEqualTo("withdrawn");
        assertThat(withdrawn.text("kind")).isEqualTo("round-held");
        assertThat(withdrawn.text("knownFrom")).isEqualTo("2026-01-24T23:59:59.999999Z");
        assertThat(withdrawn.text("moment")).isEqualTo("2026-01-26T23:59:59.999999Z");
    }

    @Test
    void a_schedule_that_is_revised_is_told_after_the_developments_of_its_moment() {
        Scene revised = film("from", "2026-01-26", "to", "2026-01-26").told().getLast();

        assertThat(revised.event()).isEqualTo("schedule-revised");
        assertThat(revised.text("negotiation")).isEqualTo(talks);
        assertThat(revised.data().path("revision").asInt()).isEqualTo(2);
        assertThat(revised.text("status")).isEqualTo("tentative");
        assertThat(revised.text("development")).isEqualTo("next");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-20, 2026-01-20, 1",
        "2026-01-21, 2026-01-23, 0",
        "2026-01-24T23:59:59.999999Z, 2026-01-24T23:59:59.999999Z, 4",
        "2026-01-25, 2026-01-26T23:59:59.999998Z, 0",
        "0000, 2026-01-24, 5",
        "2026-01-28, 9999, 2"
    })
    void from_is_meant_from_its_start_and_to_through_its_end(String from, String to, int count) {
        assertThat(film("from", from, "to", to).developments()).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, meeting-scheduled, 24 new next, 26 changed next, 28 withdrawn next",
        "text, kharkiv, 20 new strike,,",
        "actor, ushakov, 24 new ushakov,,"
    })
    void the_filters_of_the_timeline_apply(
            String name, String value, String first, String second, String third) {
        List<String> expected = new ArrayList<>();
        for (String words : new String[] {first, second, third}) {
            if (words != null) {
                expected.add(words);
            }
        }

        assertThat(film("from", "2026", name, value).words()).isEqualTo(expected);
    }

    @Test
    void what_no_longer_passes_the_filter_is_withdrawn_from_it() {
        client.filed(
                Wire.report(early, "2026-03-01", Wire.statement(talks, "Lavrov").put("id", "x"))
                        .put("externalId", "renamed"));
        client.filed(
                Wire.revised(
                        Wire.report(early, "2026-03-01").put("externalId", "renamed"),
                        "2026-03-02",
                        Wire.statement(talks, "Ryabkov").put("id", "x")));

        assertThat(film("from", "2026-03", "actor", "lavrov").words())
                .containsExactly("01 new x", "02 withdrawn x");
        assertThat(film("from", "2026-03", "actor", "ryabkov").words()).containsExactly("02 new x");
    }

    @Test
    void all_negotiations_are_told_of_by_moment() {
        Film film =
                Film.of(
                        client.get(
                                "/api/replay",
                                "from",
                                "2026-01-20",
                                "to",
                                "2026-01-28",
                                "speed",
                                FAST));

        assertThat(film.told().stream().filter(this::ours).map(Scene::toString).toList())
                .isEqualTo(film("from", "2026").words());
        assertThat(film.told()).extracting(scene -> scene.text("moment")).isSorted();
        assertThat(film.scenes()).extracting(Scene::id).doesNotHaveDuplicates();
    }

    private boolean ours(Scene scene) {
        return scene.text("negotiation").equals(talks);
    }

    @Test
    void the_recorded_clock_is_held_still() {
        String recorded = film("from", "2026").end().text("recordedAsOf");
        client.amend(id, Wire.amendment(Talks.strike(talks)).put("revision", 1));
        client.takeBack(id);

        assertThat(film("from", "2026", "recordedAsOf", recorded).words()).hasSize(14);
        assertThat(film("from", "2026").words()).containsExactly("20 new strike", "24 new ushakov");
    }

    @Test
    void the_end_says_what_was_shown() {
        Scene end = film("from", "2026-01", "to", "2026-02").end();

        assertThat(end.text("from")).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(end.text("to")).isEqualTo("2026-02-28T23:59:59.999999Z");
        assertThat(end.data().has("recordedAsOf")).isTrue();
        assertThat(film("from", "2026-01").end().data().has("to")).isFalse();
    }

    @Test
    void a_date_that_is_only_written_differently_is_no_change() {
        ObjectNode report =
                Wire.report(
                                early,
                                "2026-04-01",
                                Wire.scheduled(talks, "round-9", "2026-05-01T09:00:00Z"))
                        .put("externalId", "offset");
        client.filed(report);
        client.filed(
                Wire.revised(
                        report,
                        "2026-04-02",
                        Wire.scheduled(talks, "round-9", "2026-05-01T11:00:00+02:00")));

        assertThat(film("from", "2026-04").developments()).containsExactly("01 new 1");
    }

    private Film film(String... parameters) {
        List<String> all = new ArrayList<>(List.of("negotiation", talks, "speed", FAST));
        all.addAll(List.of(parameters));
        return Film.of(client.get("/api/replay", all.toArray(String[]::new)));
    }
}
