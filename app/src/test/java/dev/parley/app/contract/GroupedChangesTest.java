package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What changed between two dates, grouped as an analyst reads it. */
@ExtendWith(Contract.class)
class GroupedChangesTest {

    private static final String SUNDAY = "2026-02-01";
    private static final String LATER = "2026-02-04/2026-02-05";

    private final Client client;
    private final String talks = Wire.fresh("grouped-talks");
    private final String one = Wire.fresh("grouped");
    private final String two = Wire.fresh("grouped");
    private final String three = Wire.fresh("grouped");

    GroupedChangesTest(Client client) {
        this.client = client;
    }

    @Test
    void a_meeting_that_moved_is_told_with_its_revisions_in_between() {
        announce(one, "2026-01-24", SUNDAY);
        announce(two, "2026-01-25", "2026-02-02");
        announce(three, "2026-01-26", LATER);

        Answer changes = changes("2026-01-24", "2026-01-26");

        assertThat(changes.texts("/moved", "meeting")).containsExactly("round-2");
        assertThat(changes.at("/moved/0/before"))
                .isEqualTo(
                        Wire.json(
                                """
                                {"revision":1,"when":"2026-02-01","status":"tentative"}
                                """));
        assertThat(changes.text("/moved/0/after/when")).isEqualTo(LATER);
        assertThat(changes.texts("/moved/0/revisions", "revision")).containsExactly("2", "3");
        assertThat(changes.texts("/moved/0/revisions", "source")).containsExactly(two, three);
    }

    @Test
    void a_meeting_that_was_announced_has_no_before() {
        announce(one, "2026-01-24", SUNDAY);

        Answer changes = changes("2026-01-23", "2026-01-24");

        assertThat(changes.at("/moved/0").has("before")).isFalse();
        assertThat(changes.number("/moved/0/after/revision")).isEqualTo(1);
    }

    @Test
    void a_meeting_that_moved_there_and_back_is_told_too() {
        announce(one, "2026-01-24", SUNDAY);
        String report = announce(two, "2026-01-25", LATER);
        client.retract(report, "2026-01-26");

        Answer changes = changes("2026-01-24", "2026-01-27");

        assertThat(changes.text("/moved/0/before/when")).isEqualTo(SUNDAY);
        assertThat(changes.text("/moved/0/after/when")).isEqualTo(SUNDAY);
        assertThat(changes.texts("/moved/0/revisions", "when")).containsExactly(LATER, SUNDAY);
        assertThat(changes.at("/schedule")).hasSize(1);
    }

    @Test
    void support_alone_moves_no_meeting() {
        announce(one, "2026-01-24", SUNDAY);
        announce(two, "2026-01-25", SUNDAY);

        Answer changes = changes("2026-01-24", "2026-01-25");

        assertThat(changes.at("/schedule")).hasSize(1);
        assertThat(changes.at("/moved")).isEmpty();
        assertThat(changes.at("/contradictions")).isEmpty();
    }

    @Test
    void whoever_now_contradicts_whom_is_told() {
        String sunday = announce(one, "2026-01-24", SUNDAY);
        announce(two, "2026-01-24", SUNDAY);
        String later = announce(three, "2026-01-25", LATER);

        Answer changes = changes("2026-01-24", "2026-01-25");

        assertThat(changes.texts("/contradictions", "meeting")).containsExactly("round-2");
        assertThat(changes.text("/contradictions/0/when")).isEqualTo(LATER);
        assertThat(changes.text("/contradictions/0/status")).isEqualTo("tentative");
        assertThat(changes.at("/contradictions/0/contested").asBoolean()).isTrue();
        assertThat(changes.texts("/contradictions/0/dissent", "voice")).containsExactly(one, two);
        assertThat(changes.text("/contradictions/0/dissent/0/report")).isEqualTo(sunday);
        assertThat(changes.text("/contradictions/0/dissent/0/when")).isEqualTo(SUNDAY);
        assertThat(changes.at("/contradictions/0/dissent/0/against")).isEqualTo(Wire.list(three));
        assertThat(changes.texts("/contradictions/0/support", "report")).containsExactly(later);
        assertThat(changes.at("/settled")).isEmpty();
    }

    @Test
    void a_contradiction_that_was_there_before_is_not_told_again() {
        announce(one, "2026-01-24", SUNDAY);
        announce(two, "2026-01-25", LATER);

        Answer changes = changes("2026-01-25", "2026-01-26");

        assertThat(changes.at("/contradictions")).isEmpty();
        assertThat(changes.at("/settled")).isEmpty();
    }

    @Test
    void two_who_change_sides_still_contradict_each_other() {
        announce(one, "2026-01-24", SUNDAY);
        announce(two, "2026-01-25", LATER);
        client.filed(
                Wire.report(one, "2026-01-26", Wire.scheduled(talks, "round-2", SUNDAY))
                        .put("externalId", "again"));

        Answer changes = changes("2026-01-25", "2026-01-26");

        assertThat(changes.text("/moved/0/after/when")).isEqualTo(SUNDAY);
        assertThat(changes.at("/contradictions")).isEmpty();
        assertThat(changes.at("/settled")).isEmpty();
    }

    @Test
    void a_new_voice_joins_a_contradiction_without_repeating_the_old() {
        announce(one, "2026-01-24", SUNDAY);
        announce(two, "2026-01-25", LATER);
        announce(three, "2026-01-26", "2026-02-05");

        Answer changes = changes("2026-01-25", "2026-01-26");

        assertThat(changes.texts("/contradictions/0/dissent", "voice")).containsExactly(one);
        assertThat(changes.texts("/contradictions/0/support", "voice")).containsExactly(three);
    }

    @Test
    void a_contradiction_is_settled_when_one_of_the_two_takes_it_back() {
        String report = announce(one, "2026-01-24", SUNDAY);
        announce(two, "2026-01-25", LATER);
        client.retract(report, "2026-01-26");

        Answer changes = changes("2026-01-25", "2026-01-26");

        assertThat(changes.at("/contradictions")).isEmpty();
        assertThat(changes.texts("/settled", "meeting")).containsExactly("round-2");
        assertThat(changes.text("/settled/0/when")).isEqualTo(LATER);
        assertThat(changes.at("/settled/0/contested").asBoolean(true)).isFalse();
        assertThat(changes.texts("/settled/0/dissent", "voice")).containsExactly(one);
        assertThat(changes.texts("/settled/0/dissent", "when")).containsExactly(SUNDAY);
        assertThat(changes.texts("/settled/0/support", "voice")).containsExactly(two);
    }

    @Test
    void two_who_both_dissent_and_disagree_have_settled_nothing() {
        announce(one, "2026-01-24", SUNDAY);
        announce(two, "2026-01-25", LATER);
        announce(three, "2026-01-26", "2026-02-20");

        Answer changes = changes("2026-01-25", "2026-01-26");

        assertThat(changes.texts("/contradictions/0/dissent", "voice")).containsExactly(one, two);
        assertThat(changes.at("/settled")).isEmpty();
    }

    private String announce(String source, String publishedAt, String when) {
        return client.filed(
                Wire.report(source, publishedAt, Wire.scheduled(talks, "round-2", when)));
    }

    private Answer changes(String from, String to) {
        Answer answer =
                client.get("/api/negotiations/" + talks + "/changes", "from", from, "to", to);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
