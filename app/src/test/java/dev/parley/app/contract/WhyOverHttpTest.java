package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Contract.class)
class WhyOverHttpTest {

    private final Client client;
    private final String talks = Wire.fresh("why-talks");

    WhyOverHttpTest(Client client) {
        this.client = client;
    }

    @Test
    void which_claim_won_and_which_lost_is_told_with_the_rule() {
        file("2026-01-24", "2026-02-01");
        String winner = file("2026-01-25", "2026-02-04");
        file("2026-01-26", "2026-02-04");

        Answer why = why("2026-01-26");

        assertThat(why.text("/when")).isEqualTo("2026-02-04");
        assertThat(why.text("/won/report")).isEqualTo(winner);
        assertThat(why.text("/won/rule")).isEqualTo("moves");
        assertThat(why.text("/won/because")).contains("a claim that disagrees moves it");
        assertThat(why.texts("/lost", "rule")).containsExactly("opens");
        assertThat(why.texts("/claims", "rule")).containsExactly("opens", "moves", "agrees");
        assertThat(why.at("/contested").asBoolean()).isTrue();
    }

    @Test
    void it_is_told_as_it_was_known() {
        file("2026-01-24", "2026-02-01");
        file("2026-01-25", "2026-02-04");

        assertThat(why("2026-01-24").texts("/claims", "rule")).containsExactly("opens");
    }

    @Test
    void a_meeting_of_which_all_claims_have_gone_is_withdrawn() {
        String report = file("2026-01-24", "2026-02-01");
        client.retract(report, "2026-01-25");

        Answer why = why("2026-01-26");

        assertThat(why.text("/status")).isEqualTo("withdrawn");
        assertThat(why.at("/claims")).isEmpty();
        assertThat(why.at("/won").isMissingNode()).isTrue();
    }

    @Test
    void what_nobody_has_spoken_of_is_not_known() {
        client.get("/api/negotiations/%s/meetings/round-2/why".formatted(talks))
                .problem(404, "not-known");
    }

    private String file(String publishedAt, String when) {
        return client.filed(
                Wire.report(
                        Wire.fresh("why"), publishedAt, Wire.scheduled(talks, "round-2", when)));
    }

    private Answer why(String asOf) {
        return client.get(
                "/api/negotiations/%s/meetings/round-2/why".formatted(talks), "asOf", asOf);
    }
}
