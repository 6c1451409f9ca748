package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.node.ObjectNode;

/** Which claim won, which lost, and by which rule. */
@ExtendWith(Contract.class)
class WhyOverHttpTest {

    private final Client client;
    private final String talks = Wire.fresh("why-talks");
    private final String first = Wire.fresh("why-first");
    private final String second = Wire.fresh("why-second");

    WhyOverHttpTest(Client client) {
        this.client = client;
    }

    @Test
    void the_claim_that_moved_the_meeting_won() {
        String began = announce(first, "2026-01-24", "2026-02-01");
        String moved = announce(second, "2026-01-26", "2026-02-04/2026-02-05");

        Answer why = why("2026-01-27");

        assertThat(why.text("/when")).isEqualTo("2026-02-04/2026-02-05");
        assertThat(why.number("/revision")).isEqualTo(2);
        assertThat(why.text("/won/report")).isEqualTo(moved);
        assertThat(why.text("/won/rule")).isEqualTo("moves");
        assertThat(why.texts("/claims", "report")).containsExactly(began, moved);
        assertThat(why.texts("/claims", "role")).containsExactly("dissent", "support");
        assertThat(why.texts("/claims", "rule")).containsExactly("first", "moves");
        assertThat(why.texts("/claims", "voice")).containsExactly(first, second);
        assertThat(why.texts("/claims", "because")).doesNotContain("");
        assertThat(why.text("/claims/0/yieldsTo/report")).isEqualTo(moved);
    }

    @Test
    void recent_dissent_contests() {
        String began = announce(first, "2026-01-25", "2026-02-01");
        announce(second, "2026-01-26", "2026-02-04/2026-02-05");

        Answer why = why("2026-01-27");

        assertThat(why.at("/contested").asBoolean()).isTrue();
        assertThat(why.texts("/contestedBy", "report")).containsExactly(began);
    }

    @Test
    void a_claim_that_agrees_refines() {
        announce(first, "2026-01-24", "2026-01-26/2026-02-01");
        client.filed(
                Wire.report(
                        second,
                        "2026-01-25",
                        round("2026-02-01")
                                .put("where", "Abu Dhabi")
                                .put("firmness", "confirmed")));

        Answer why = why("2026-01-27");

        assertThat(why.text("/won/source")).isEqualTo(first);
        assertThat(why.text("/claims/1/rule")).isEqualTo("refines");
        assertThat(why.at("/claims/1/refines"))
                .isEqualTo(Wire.list("narrows", "confirms", "places"));
        assertThat(why.text("/whenFrom/source")).isEqualTo(second);
        assertThat(why.at("/whenFrom/inherited").asBoolean(true)).isFalse();
        assertThat(why.at("/contestedBy")).isEmpty();
    }

    @Test
    void what_the_winner_does_not_say_is_named_where_it_comes_from() {
        client.filed(
                Wire.report(first, "2026-01-24", round("2026-02-01").put("where", "Abu Dhabi")));
        client.filed(Wire.report(second, "2026-01-26", Wire.cancelled(talks, "round-2")));

        Answer why = why("2026-01-27");

        assertThat(why.text("/status")).isEqualTo("cancelled");
        assertThat(why.text("/won/source")).isEqualTo(second);
        for (String said : new String[] {"/whenFrom", "/whereFrom"}) {
            assertThat(why.text(said + "/source")).isEqualTo(first);
            assertThat(why.at(said + "/inherited").asBoolean()).isTrue();
        }
    }

    @Test
    void a_round_that_was_held_speaks_over_what_its_voice_says_later() {
        client.filed(
                Wire.report(first, "2026-02-02", Wire.roundHeld(talks, "round-2", "2026-02-01")));
        client.filed(
                Wire.report(first, "2026-02-03", round("2026-02-04")).put("externalId", "stale"));

        Answer why = why("2026-02-04");

        assertThat(why.text("/status")).isEqualTo("held");
        assertThat(why.texts("/claims", "rule")).containsExactly("held-speaks", "held-stands");
        assertThat(why.text("/claims/1/role")).isEqualTo("not-standing");
        assertThat(why.text("/claims/1/yieldsTo/report")).isEqualTo(why.text("/won/report"));
    }

    @Test
    void outlets_that_carry_one_story_are_one_voice() {
        client.filed(Wire.report(first, "2026-01-24", round("2026-02-01").put("origin", "wire")));
        client.filed(Wire.report(second, "2026-01-25", round("2026-02-01").put("origin", "wire")));

        Answer why = why("2026-01-27");

        assertThat(why.texts("/claims", "rule")).containsExactly("spoke-again", "first");
        assertThat(why.texts("/claims", "voice")).containsExactly("wire", "wire");
        assertThat(why.text("/claims/0/yieldsTo/source")).isEqualTo(second);
    }

    @Test
    void the_answer_is_that_of_both_clocks() {
        announce(first, "2026-01-24", "2026-02-01");
        String before = why("2026-01-27").text("/recordedAsOf");
        announce(second, "2026-01-26", "2026-02-04/2026-02-05");

        assertThat(why("2026-01-25").text("/won/source")).isEqualTo(first);
        Answer then = client.get(path(), "asOf", "2026-01-27", "recordedAsOf", before);
        assertThat(then.text("/won/source")).isEqualTo(first);
        assertThat(then.text("/asOf")).isEqualTo("2026-01-27T23:59:59.999999Z");
        assertThat(then.text("/recordedAsOf")).isEqualTo(before);
    }

    @Test
    void a_meeting_of_which_every_claim_has_gone_is_withdrawn() {
        client.retract(announce(first, "2026-01-24", "2026-02-01"), "2026-01-26");

        Answer why = why("2026-01-27");

        assertThat(why.text("/status")).isEqualTo("withdrawn");
        assertThat(why.number("/revision")).isEqualTo(2);
        assertThat(why.at("/claims").isArray()).isTrue();
        assertThat(why.at("/claims")).isEmpty();
        assertThat(Answer.fields(why.json())).doesNotContain("won", "when", "where");
    }

    @Test
    void what_was_not_known_is_not_explained() {
        announce(first, "2026-01-24", "2026-02-01");

        client.get(path(), "asOf", "2026-01-23").problem(404, "not-known");
        client.get(path().replace("round-2", "round-3")).problem(404, "not-known");
    }

    private String announce(String source, String publishedAt, String when) {
        return client.filed(Wire.report(source, publishedAt, round(when)));
    }

    private ObjectNode round(String when) {
        return Wire.scheduled(talks, "round-2", when);
    }

    private Answer why(String asOf) {
        Answer answer = client.get(path(), "asOf", asOf);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private String path() {
        return "/api/negotiations/" + talks + "/meetings/round-2/why";
    }
}
