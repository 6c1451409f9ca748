package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** When is the second round? Next week; perhaps 1 February; on 1 February; on 4 and 5 February. */
@ExtendWith(Contract.class)
@TestInstance(Lifecycle.PER_CLASS)
class WorkedStoryTest {

    private static final String NEXT_WEEK = "2026-01-26/2026-02-01~";
    private static final String FIRST = "2026-02-01";
    private static final String FOURTH_AND_FIFTH = "2026-02-04/2026-02-05";

    private final Client client;
    private final String story = Wire.fresh("story");
    private final String talks = Wire.fresh("story-talks");
    private String beforeTheMove = "";

    WorkedStoryTest(Client client) {
        this.client = client;
    }

    /** The move arrives last of all, after what was known later. */
    @BeforeAll
    void file() {
        report("kremlin-pool", "2026-01-30", next("kremlin", FIRST).put("firmness", "confirmed"));
        report("agency", "2026-01-25", next("us-officials", FIRST).put("where", "Abu Dhabi"));
        report("president", "2026-01-24", next("zelenskyy", NEXT_WEEK));
        report("copyist", "2026-01-27", next("us-officials", FIRST).put("where", "Abu Dhabi"));
        report("kremlin-pool", "2026-02-02", next("kremlin", FOURTH_AND_FIFTH));
        report("agency", "2026-02-05", Wire.roundHeld(talks, "round-2", FOURTH_AND_FIFTH));
        beforeTheMove = client.get("/api/negotiations").text("/recordedAsOf");
        report("institute", "2026-02-01", move());
    }

    @Test
    void nothing_is_known_before_the_first_report() {
        assertThat(
                        client.get("/api/timeline", "negotiation", talks, "asOf", "2026-01-23")
                                .at("/developments"))
                .isEmpty();
    }

    @Test
    void next_week() {
        JsonNode round = round("2026-01-24");

        assertSchedule(round, NEXT_WEEK, "tentative", 1);
        assertThat(round.has("where")).isFalse();
        assertThat(sources(round, "support")).containsExactly("president");
        assertThat(phase("2026-01-24")).isEqualTo("next-round-scheduled");
    }

    @Test
    void tentatively_the_first_of_february_which_refines_next_week() {
        JsonNode round = round("2026-01-25");

        assertSchedule(round, FIRST, "tentative", 2);
        assertThat(round.path("where").asString()).isEqualTo("Abu Dhabi");
        assertThat(sources(round, "support")).containsExactly("president", "agency");
        assertThat(round.path("origins").asInt()).isEqualTo(2);
    }

    @Test
    void another_outlet_with_the_same_story_is_the_same_voice() {
        JsonNode round = round("2026-01-27");

        assertSchedule(round, FIRST, "tentative", 2);
        assertThat(sources(round, "support")).containsExactly("president", "copyist");
        assertThat(round.path("origins").asInt()).isEqualTo(2);
    }

    @Test
    void confirmed_by_peskov() {
        JsonNode round = round("2026-01-30");

        assertSchedule(round, FIRST, "confirmed", 3);
        assertThat(sources(round, "support"))
                .containsExactly("president", "copyist", "kremlin-pool");
        assertThat(round.path("dissent")).isEmpty();
        assertThat(round.path("contested").asBoolean()).isFalse();
    }

    @Test
    void moved_to_the_fourth_and_fifth_and_contested_for_what_was_said_within_48_hours() {
        JsonNode round = round("2026-02-01");

        assertSchedule(round, FOURTH_AND_FIFTH, "confirmed", 4);
        assertThat(sources(round, "support")).containsExactly("institute");
        assertThat(sources(round, "dissent"))
                .containsExactly("president", "copyist", "kremlin-pool");
        assertThat(round.path("origins").asInt()).isEqualTo(1);
        assertThat(round.path("contested").asBoolean()).isTrue();
        assertThat(round.at("/support/0/status").asString()).isEqualTo("confirmed");
        assertThat(round.at("/dissent/0/when").asString()).isEqualTo(NEXT_WEEK);
    }

    @Test
    void no_longer_contested_once_the_kremlin_says_so_too() {
        JsonNode round = round("2026-02-02");

        assertSchedule(round, FOURTH_AND_FIFTH, "confirmed", 4);
        assertThat(sources(round, "support")).containsExactly("institute", "kremlin-pool");
        assertThat(round.path("contested").asBoolean()).isFalse();
        assertThat(phase("2026-02-03")).isEqualTo("next-round-scheduled");
    }

    @Test
    void in_session_and_then_held() {
        assertThat(phase("2026-02-04T12:00:00Z")).isEqualTo("in-session");
        JsonNode round = round("2026-02-05");

        assertSchedule(round, FOURTH_AND_FIFTH, "held", 5);
        assertThat(
                        client.get("/api/negotiations/" + talks, "asOf", "2026-02-06")
                                .text("/lastHeld/meeting"))
                .isEqualTo("round-2");
        assertThat(phase("2026-02-06")).isEqualTo("idle");
    }

    @Test
    void every_revision_names_its_moment_and_its_cause() {
        Answer revisions = client.get(path("/meetings/round-2/revisions"));

        assertThat(revisions.texts("/revisions", "revision"))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(revisions.texts("/revisions", "when"))
                .containsExactly(NEXT_WEEK, FIRST, FIRST, FOURTH_AND_FIFTH, FOURTH_AND_FIFTH);
        assertThat(revisions.texts("/revisions", "status"))
                .containsExactly("tentative", "tentative", "confirmed", "confirmed", "held");
        assertThat(revisions.texts("/revisions", "source").stream().map(this::outlet))
                .containsExactly("president", "agency", "kremlin-pool", "institute", "agency");
        assertThat(revisions.texts("/revisions", "where"))
                .containsExactly("", "Abu Dhabi", "Abu Dhabi", "Abu Dhabi", "Abu Dhabi");
        assertThat(revisions.text("/revisions/3/knownFrom"))
                .isEqualTo("2026-02-01T23:59:59.999999Z");
    }

    @Test
    void before_the_move_was_recorded_the_kremlin_moved_the_round_a_day_later() {
        Answer revisions =
                client.get(path("/meetings/round-2/revisions"), "recordedAsOf", beforeTheMove);

        assertThat(revisions.text("/revisions/3/knownFrom"))
                .isEqualTo("2026-02-02T23:59:59.999999Z");
        assertThat(
                        roundAt("asOf", "2026-02-01", "recordedAsOf", beforeTheMove)
                                .path("when")
                                .asString())
                .isEqualTo(FIRST);
    }

    @Test
    void amending_the_move_away_leaves_no_trace_of_it_on_the_known_clock() {
        WorkedStoryTest other = new WorkedStoryTest(client);
        other.file();
        String id = client.filed(other.dated("institute", "2026-02-01", other.move()));

        client.amend(id, Wire.amendment());

        assertThat(other.round("2026-02-01").path("when").asString()).isEqualTo(FIRST);
        Answer revisions = client.get(other.path("/meetings/round-2/revisions"));
        assertThat(revisions.text("/revisions/3/source")).contains("kremlin-pool");
    }

    private ObjectNode move() {
        return Wire.scheduled(talks, "round-2", FOURTH_AND_FIFTH).put("firmness", "confirmed");
    }

    private ObjectNode next(String origin, String when) {
        return Wire.scheduled(talks, "round-2", when).put("origin", origin);
    }

    private void report(String outlet, String publishedAt, ObjectNode development) {
        client.filed(dated(outlet, publishedAt, development));
    }

    private ObjectNode dated(String outlet, String publishedAt, ObjectNode development) {
        return Wire.report(story + "." + outlet, publishedAt, development)
                .put("externalId", publishedAt);
    }

    private JsonNode round(String asOf) {
        return roundAt("asOf", asOf);
    }

    private JsonNode roundAt(String... clocks) {
        return client.get(path("/schedule"), clocks).at("/meetings/0");
    }

    private String phase(String asOf) {
        return client.get("/api/negotiations/" + talks, "asOf", asOf).text("/phase");
    }

    private String path(String rest) {
        return "/api/negotiations/" + talks + rest;
    }

    private static void assertSchedule(JsonNode round, String when, String status, int revision) {
        assertThat(round.path("meeting").asString()).isEqualTo("round-2");
        assertThat(round.path("when").asString()).isEqualTo(when);
        assertThat(round.path("status").asString()).isEqualTo(status);
        assertThat(round.path("revision").asInt()).isEqualTo(revision);
    }

    private List<String> sources(JsonNode round, String side) {
        return round.path(side)
                .valueStream()
                .map(c -> c.path("source").asString())
                .map(this::outlet)
                .toList();
    }

    private String outlet(String source) {
        return source.substring(story.length() + 1);
    }
}
