package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Contract.class)
class TimelineFiltersTest {

    private final Client client;
    private final String talks = Wire.fresh("filter-talks");
    private final String first = Wire.fresh("filter");
    private final String second = Wire.fresh("filter");

    TimelineFiltersTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void file() {
        client.filed(
                Wire.report(
                        first,
                        "2026-01-24",
                        Talks.round(talks),
                        Talks.strike(talks),
                        Wire.statement(talks, "Dmitry Peskov")
                                .put("id", "peskov")
                                .put("summary", "The 50% Rule holds."),
                        Wire.statement(Wire.fresh("filter-other"), "Steve Witkoff")));
        client.filed(
                Wire.report(
                        second,
                        "2026-01-25",
                        Wire.scheduled(talks, "round-2", "2026-01-26/2026-02-01~")
                                .put("id", "next")
                                .set("parties", Wire.list("Russia", "Ukraine")),
                        Wire.scheduled(talks, "round-3", "2026-03~").put("id", "march"),
                        Wire.position(talks, "Russia", "All of Donbas").put("id", "donbas")));
    }

    @Test
    void without_a_filter_the_newest_known_come_first_and_then_by_source_and_place() {
        assertThat(found()).containsExactly("next", "march", "donbas", "round", "strike", "peskov");
    }

    @ParameterizedTest
    @CsvSource({
        "meeting-scheduled, next march",
        "round-held, round",
        "statement-made, peskov",
        "strike-reported, strike",
        "control-claimed, ''"
    })
    void by_kind(String kind, String expected) {
        assertThat(found("kind", kind)).containsExactlyElementsOf(words(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "Dmitry Peskov, peskov",
        "dmitry peskov, peskov",
        "Russia, next donbas round strike",
        "Steve Witkoff, round",
        "Volodymyr Zelenskyy, strike",
        "Nobody, ''"
    })
    void by_actor_whether_party_speaker_participant_attacker_or_quoted(
            String actor, String expected) {
        assertThat(found("actor", actor)).containsExactlyElementsOf(words(expected));
    }

    @Test
    void by_source() {
        assertThat(found("source", second)).containsExactly("next", "march", "donbas");
    }

    @ParameterizedTest
    @CsvSource({
        "all of donbas, donbas",
        "BREAKTHROUGH, round",
        "Kharkiv, strike",
        "50% rule, peskov",
        "%, peskov",
        "_, ''",
        "nowhere said, ''"
    })
    void by_text_in_any_case_and_without_wildcards(String text, String expected) {
        assertThat(found("text", text)).containsExactlyElementsOf(words(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-24, 2026-01-24, round strike",
        "2026-01-25, 2026-01-25, ''",
        "2026-01-20, 2026-01-23, round strike",
        "2026-02-01, 2026-02-28, next",
        "2026-02-02, 2026-02-28, ''",
        "2026-03-31, 2026-03-31, march",
        "2026-04-01, 2026-04-30, ''"
    })
    void from_and_to_keep_what_overlaps_on_when(String from, String to, String expected) {
        assertThat(found("from", from, "to", to)).containsExactlyElementsOf(words(expected));
    }

    @Test
    void either_end_may_be_open() {
        assertThat(found("from", "2026-02-01")).containsExactly("next", "march");
        assertThat(found("to", "2026-01-26")).containsExactly("next", "round", "strike");
    }

    @Test
    void filters_are_joined() {
        assertThat(found("actor", "Russia", "kind", "round-held", "to", "2026-02"))
                .containsExactly("round");
        assertThat(found("actor", "Russia", "kind", "round-held", "source", second)).isEmpty();
    }

    @Test
    void filters_and_clocks_are_joined() {
        assertThat(found("asOf", "2026-01-24", "actor", "Russia"))
                .containsExactly("round", "strike");
    }

    @Test
    void at_most_the_limit_is_answered() {
        assertThat(found("limit", "1")).containsExactly("next");
        assertThat(found("limit", "1000")).hasSize(6);
    }

    @Test
    void fifty_are_answered_without_a_limit() {
        String[] lines = new String[51];
        for (int i = 0; i < lines.length; i++) {
            lines[i] =
                    Wire.report(Wire.fresh("filter-many"), "2026-01-26", Wire.strike(talks, "Kyiv"))
                            .toString();
        }
        assertThat(client.lines(lines)).hasSize(51);

        assertThat(found("kind", "strike-reported")).hasSize(50);
    }

    private List<String> found(String... parameters) {
        List<String> all = new ArrayList<>(List.of("negotiation", talks));
        all.addAll(List.of(parameters));
        return client.get("/api/timeline", all.toArray(String[]::new))
                .texts("/developments", "development");
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
