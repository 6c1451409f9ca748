package dev.parley.core.schedule;

import static dev.parley.core.schedule.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final String OPEN = "open to talks";
    private static final String CLOSED = "no concessions";

    @Test
    void a_position_is_the_last_in_known_order_whatever_order_it_came_in() {
        assertThat(
                        positions(
                                russia(CLOSED).knownFrom("2026-01-26T00:00:00Z"),
                                russia(OPEN).knownFrom("2026-01-24T00:00:00Z")))
                .containsExactly("Russia on territory: no concessions since 2026-01-26T00:00:00Z");
    }

    @Test
    void a_position_that_is_held_again_is_held_since_it_was_first() {
        assertThat(
                        positions(
                                russia(CLOSED).in("a").knownFrom("2026-01-24T00:00:00Z"),
                                russia(CLOSED).in("b").knownFrom("2026-01-26T00:00:00Z")))
                .containsExactly("Russia on territory: no concessions since 2026-01-24T00:00:00Z");
    }

    @Test
    void a_position_that_was_given_up_in_between_is_held_since_it_was_taken_up_again() {
        assertThat(
                        positions(
                                russia(CLOSED).in("a").knownFrom("2026-01-24T00:00:00Z"),
                                russia(OPEN).in("b").knownFrom("2026-01-25T00:00:00Z"),
                                russia(CLOSED).in("c").knownFrom("2026-01-26T00:00:00Z"),
                                russia(CLOSED).in("d").knownFrom("2026-01-27T00:00:00Z")))
                .containsExactly("Russia on territory: no concessions since 2026-01-26T00:00:00Z");
    }

    @Test
    void each_party_has_a_position_on_each_issue() {
        assertThat(
                        positions(
                                russia(CLOSED).knownFrom("2026-01-24T00:00:00Z"),
                                claim("b")
                                        .position("Russia", "monitoring", OPEN)
                                        .knownFrom("2026-01-25T00:00:00Z"),
                                claim("c")
                                        .position("Ukraine", "territory", OPEN)
                                        .knownFrom("2026-01-26T00:00:00Z")))
                .containsExactly(
                        "Russia on monitoring: open to talks since 2026-01-25T00:00:00Z",
                        "Russia on territory: no concessions since 2026-01-24T00:00:00Z",
                        "Ukraine on territory: open to talks since 2026-01-26T00:00:00Z");
    }

    @Test
    void a_position_names_the_claim_that_last_said_it() {
        Claim first = russia(CLOSED).in("a").knownFrom("2026-01-24T00:00:00Z").claim();
        Claim last = russia(CLOSED).in("b").knownFrom("2026-01-26T00:00:00Z").claim();
        assertThat(Position.last(taken(last, first)))
                .map(Position::claim)
                .containsExactlyElementsOf(taken(last));
    }

    @Test
    void a_claim_about_a_meeting_is_no_position() {
        assertThat(positions(claim("a").scheduled("2026-02-01"))).isEmpty();
    }

    private static ClaimBuilder russia(String position) {
        return claim("a").position("Russia", "territory", position);
    }

    private static List<String> positions(ClaimBuilder... claims) {
        Claim[] live = Stream.of(claims).map(ClaimBuilder::claim).toArray(Claim[]::new);
        return Position.last(taken(live)).stream()
                .map(p ->
                        "%s on %s: %s since %s"
                                .formatted(p.party(), p.issue(), p.position(), p.since()))
                .toList();
    }

    private static List<PositionClaim> taken(Claim... claims) {
        return Stream.of(claims).flatMap(PositionClaim::of).toList();
    }
}
