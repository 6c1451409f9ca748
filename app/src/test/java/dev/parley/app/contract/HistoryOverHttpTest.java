package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An auditor can always tell what the source changed from what we changed. */
@ExtendWith(Contract.class)
class HistoryOverHttpTest {

    private final Client client;
    private final String source = Wire.fresh("history");
    private final String talks = Wire.fresh("history-talks");
    private final ObjectNode filing =
            Wire.report(
                            source,
                            "2026-01-24",
                            Wire.scheduled(talks, "round-2", "2026-02-01").put("id", "next"))
                    .put("headline", "As filed");

    HistoryOverHttpTest(Client client) {
        this.client = client;
    }

    @Test
    void every_act_is_an_entry_in_recorded_order() {
        String id = client.filed(filing);
        Answer revised = revise("2026-01-26");
        client.amend(id, Wire.reason().put("revision", 1).put("headline", "Amended"));
        Answer retracted = client.retract(id, "2026-01-28");
        client.takeBack(id);
        client.amend(id, Wire.reason());

        Answer history = history(id);

        assertThat(history.texts("/entries", "act"))
                .containsExactly("filed", "revised", "amended", "retracted", "voided", "amended");
        assertThat(history.texts("/entries", "by"))
                .containsExactly(source, source, "parley", source, "parley", "parley");
        assertThat(history.texts("/entries", "revision"))
                .containsExactly("1", "2", "1", "3", "3", "3");
        assertThat(history.texts("/entries", "recordedAt")).isSorted().doesNotHaveDuplicates();
        assertThat(history.at("/entries/1/position")).isEqualTo(revised.at("/positions/0"));
        assertThat(history.at("/entries/3/position")).isEqualTo(retracted.at("/positions/0"));
        assertThat(history.text("/report")).isEqualTo(id);
        assertThat(history.text("/externalId")).isEqualTo("article");
    }

    @Test
    void each_act_but_those_of_publishing_gives_its_reason() {
        String id = client.filed(filing);
        revise("2026-01-26");
        client.amend(id, Wire.reason().put("headline", "Amended"));
        client.retract(id, "2026-01-28");
        client.takeBack(id);

        List<String> reasons = history(id).texts("/entries", "reason");

        assertThat(reasons)
                .containsExactly("", "", "We had misread it.", "Wrong.", "Not about these talks.");
    }

    @Test
    void a_revision_tells_what_the_source_changed() {
        String id = client.filed(filing);
        revise("2026-01-26");

        Answer history = history(id);

        assertThat(history.at("/entries/0/changes")).isEmpty();
        assertThat(history.text("/entries/1/knownFrom")).isEqualTo("2026-01-26T23:59:59.999999Z");
        JsonNode when = change(history, 1, "next", "when");
        assertThat(when.path("was").asString()).isEqualTo("2026-02-01");
        assertThat(when.path("is").asString()).isEqualTo("2026-02-04/2026-02-05");
        JsonNode added = change(history, 1, "said", "kind");
        assertThat(added.has("was")).isFalse();
        assertThat(added.path("is").asString()).isEqualTo("statement-made");
        assertThat(change(history, 1, "next", "summary").isMissingNode()).isTrue();
    }

    @Test
    void an_amendment_tells_what_we_changed() {
        String id = client.filed(filing);
        revise("2026-01-26");
        ObjectNode next = Wire.scheduled(talks, "round-2", "2026-02-02").put("id", "next");
        client.amend(id, Wire.amendment(next).put("revision", 1).put("headline", "Amended"));

        JsonNode entry = history(id).at("/entries/2");

        assertThat(entry.path("revision").asInt()).isEqualTo(1);
        assertThat(entry.path("knownFrom").asString()).isEqualTo("2026-01-24T23:59:59.999999Z");
        assertThat(entry.path("changes")).hasSize(2);
        JsonNode headline = entry.at("/changes/0");
        assertThat(headline.has("development")).isFalse();
        assertThat(headline.path("field").asString()).isEqualTo("headline");
        assertThat(headline.path("was").asString()).isEqualTo("As filed");
        assertThat(headline.path("is").asString()).isEqualTo("Amended");
        assertThat(entry.at("/changes/1/was").asString()).isEqualTo("2026-02-01");
    }

    @Test
    void a_revision_is_compared_with_what_was_known_before_it_and_not_with_what_arrived_before() {
        String id = client.filed(filing);
        revise("2026-01-28");
        client.filed(
                Wire.revised(
                        filing,
                        "2026-01-26",
                        Wire.scheduled(talks, "round-2", "2026-02-03").put("id", "next")));

        JsonNode when = change(history(id), 2, "next", "when");

        assertThat(when.path("was").asString()).isEqualTo("2026-02-01");
        assertThat(when.path("is").asString()).isEqualTo("2026-02-03");
    }

    @Test
    void a_retraction_takes_every_field_of_every_development() {
        String id = client.filed(filing);
        client.retract(id, "2026-01-28");

        JsonNode changes = history(id).at("/entries/1/changes");

        assertThat(changes.valueStream())
                .isNotEmpty()
                .allMatch(change -> change.path("development").asString().equals("next"))
                .noneMatch(change -> change.has("is"));
    }

    @Test
    void a_history_is_cut_on_the_recorded_clock() {
        String id = client.filed(filing);
        revise("2026-01-26");
        String before = client.get("/api/reports").text("/recordedAsOf");
        client.takeBack(id);

        assertThat(history(id, "recordedAsOf", before).texts("/entries", "act"))
                .containsExactly("filed", "revised");
        assertThat(history(id).at("/entries")).hasSize(3);
    }

    @Test
    void a_history_is_cut_on_the_known_clock() {
        String id = client.filed(filing);
        revise("2026-01-26");
        client.amend(id, Wire.reason().put("headline", "Amended").put("revision", 2));
        client.amend(id, Wire.reason().put("headline", "Amended").put("revision", 1));

        assertThat(history(id, "asOf", "2026-01-25").texts("/entries", "act"))
                .containsExactly("filed", "amended");
        assertThat(history(id, "asOf", "2026-01-26").at("/entries")).hasSize(4);
    }

    private static JsonNode change(Answer history, int entry, String development, String field) {
        return history.at("/entries/%d/changes".formatted(entry))
                .valueStream()
                .filter(change -> change.path("development").asString("").equals(development))
                .filter(change -> change.path("field").asString("").equals(field))
                .findFirst()
                .orElseGet(() -> Wire.object().path("none"));
    }

    private Answer revise(String revisedAt) {
        return client.file(
                Wire.revised(
                        filing,
                        revisedAt,
                        Wire.scheduled(talks, "round-2", "2026-02-04/2026-02-05").put("id", "next"),
                        Wire.statement(talks, "Peskov").put("id", "said")));
    }

    private Answer history(String report, String... clocks) {
        return client.get("/api/reports/" + report + "/history", clocks);
    }
}
