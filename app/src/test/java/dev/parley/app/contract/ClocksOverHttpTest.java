package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Both clocks, on every read that takes them. */
@ExtendWith(Contract.class)
class ClocksOverHttpTest {

    private static final String REPORTS = "/api/reports";
    private static final String REPORT = "/api/reports/{id}";
    private static final String HISTORY = "/api/reports/{id}/history";
    private static final String NEGOTIATIONS = "/api/negotiations";
    private static final String NEGOTIATION = "/api/negotiations/{n}";
    private static final String SCHEDULE = "/api/negotiations/{n}/schedule";
    private static final String REVISIONS = "/api/negotiations/{n}/meetings/round-2/revisions";
    private static final String WHY = "/api/negotiations/{n}/meetings/round-2/why";
    private static final String TIMELINE = "/api/timeline";

    private final Client client;
    private final String source = Wire.fresh("clocks");
    private final String talks = Wire.fresh("clocks-talks");
    private final ObjectNode filing =
            Wire.report(source, "2026-01-24", Wire.scheduled(talks, "round-2", "2026-02-01"));
    private String id = "";

    ClocksOverHttpTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void file() {
        id = client.filed(filing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REPORTS,
                REPORT,
                HISTORY,
                NEGOTIATIONS,
                NEGOTIATION,
                SCHEDULE,
                REVISIONS,
                WHY,
                TIMELINE
            })
    void a_date_means_through_its_end(String read) {
        revise("2026-01-25T00:00:00Z");

        String date = body(read, "asOf", "2026-01-24");

        assertThat(date).isEqualTo(body(read, "asOf", "2026-01-24T23:59:59.999999Z"));
        assertThat(date).isNotEqualTo(body(read, "asOf", "2026-01-25T00:00:00Z"));
        assertThat(date).isEqualTo(body(read, "asOf", "2026-01-25T03:59:59.999999+04:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REPORTS,
                REPORT,
                HISTORY,
                NEGOTIATIONS,
                NEGOTIATION,
                SCHEDULE,
                REVISIONS,
                WHY,
                TIMELINE
            })
    void without_a_known_clock_there_is_no_bound(String read) {
        revise("2026-01-26");

        JsonNode unbound = Wire.json(body(read));
        JsonNode after = Wire.json(body(read, "asOf", "9999"));

        assertThat(unbound.has("asOf")).isFalse();
        if (!read.startsWith(NEGOTIATIONS)) {
            assertThat(((ObjectNode) after).without("asOf")).isEqualTo(unbound);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REPORTS,
                REPORT,
                HISTORY,
                NEGOTIATIONS,
                NEGOTIATION,
                SCHEDULE,
                REVISIONS,
                WHY,
                TIMELINE
            })
    void the_same_question_gets_the_same_answer_after_later_writes(String read) {
        String recorded = client.get(TIMELINE).text("/recordedAsOf");
        String unbound = body(read, "recordedAsOf", recorded);
        String asOf = body(read, "recordedAsOf", recorded, "asOf", "2026-01-30");

        revise("2026-01-26");
        assertThat(body(read, "recordedAsOf", recorded)).isEqualTo(unbound);
        ObjectNode amendment = Wire.amendment(Wire.scheduled(talks, "round-2", "2026-02-09"));
        client.amend(id, amendment.put("revision", 1).put("headline", "Amended"));
        client.retract(id, "2026-01-28");
        client.amend(id, Wire.reason().put("revision", 1).put("publishedAt", "2026-01-20"));
        client.takeBack(id);

        assertThat(body(read, "recordedAsOf", recorded)).isEqualTo(unbound);
        assertThat(body(read, "recordedAsOf", recorded, "asOf", "2026-01-30")).isEqualTo(asOf);
        assertThat(body(TIMELINE)).isNotEqualTo(unbound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {REPORTS, HISTORY, NEGOTIATIONS, NEGOTIATION, SCHEDULE, REVISIONS, TIMELINE})
    void the_recorded_clock_that_was_used_is_echoed_and_gives_the_same_answer(String read) {
        JsonNode answer = Wire.json(body(read));

        String echoed = answer.path("recordedAsOf").asString();
        client.filed(Wire.revised(filing, "2026-01-29"));

        assertThat(Wire.json(body(read, "recordedAsOf", echoed))).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {REPORTS, HISTORY, NEGOTIATIONS, NEGOTIATION, SCHEDULE, REVISIONS, TIMELINE})
    void a_recorded_clock_ahead_of_the_log_is_answered_by_the_last_act(String read) {
        JsonNode answer = Wire.json(body(read, "recordedAsOf", "9999-12-31"));

        assertThat(answer).isEqualTo(Wire.json(body(read)));
        assertThat(answer.path("recordedAsOf").asString()).startsWith("20");
    }

    @ParameterizedTest
    @ValueSource(strings = {REPORTS, NEGOTIATIONS, TIMELINE})
    void nothing_is_listed_before_it_was_known_or_recorded(String read) {
        assertThat(body(read, "asOf", "2026-01-23")).doesNotContain(talks, source);
        assertThat(body(read, "recordedAsOf", "2026-01-23")).doesNotContain(talks, source);
        assertThat(body(read, "asOf", "2026-01-24")).containsAnyOf(talks, source);
    }

    @Test
    void what_arrives_late_is_known_early_and_recorded_late() {
        String before = client.get(TIMELINE).text("/recordedAsOf");
        client.filed(
                Wire.report(
                        Wire.fresh("clocks-late"),
                        "2026-01-20",
                        Wire.scheduled(talks, "round-2", "2026-01-31")));

        assertThat(whens("asOf", "2026-01-22")).containsExactly("2026-01-31");
        assertThat(whens("asOf", "2026-01-24")).containsExactly("2026-01-31", "2026-02-01");
        assertThat(whens("asOf", "2026-01-24", "recordedAsOf", before))
                .containsExactly("2026-02-01");
    }

    private List<String> whens(String... clocks) {
        return client.get(path(REVISIONS), clocks).texts("/revisions", "when");
    }

    private void revise(String revisedAt) {
        client.filed(
                Wire.revised(
                        filing,
                        revisedAt,
                        Wire.scheduled(talks, "round-2", "2026-02-04/2026-02-05"),
                        Wire.position(talks, "Russia", "All of Donbas")));
    }

    private String body(String read, String... parameters) {
        List<String> all = new ArrayList<>(List.of(parameters));
        all.addAll(ours(read));
        Answer answer = client.get(path(read), all.toArray(String[]::new));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().isObject()).isTrue();
        return answer.body();
    }

    /** Keeps what other tests write out of the lists. */
    private List<String> ours(String read) {
        return switch (read) {
            case REPORTS -> List.of("source", source);
            case TIMELINE -> List.of("negotiation", talks);
            default -> List.of();
        };
    }

    private String path(String read) {
        return read.replace("{id}", id).replace("{n}", talks);
    }
}
