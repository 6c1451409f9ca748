package dev.parley.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Given these claims, then this is the state of the negotiation at a moment. */
final class StateSentences {

    private static final Instant FIRST = Instant.parse("2026-01-20T00:00:00Z");

    private final Map<String, List<MeetingClaim>> claims;
    private Instant moment = FIRST;

    private StateSentences(Map<String, List<MeetingClaim>> claims) {
        this.claims = claims;
    }

    static StateSentences given(ClaimBuilder... claims) {
        List<MeetingClaim> built = new ArrayList<>();
        for (ClaimBuilder claim : claims) {
            Instant told = FIRST.plus(Duration.ofHours(built.size()));
            built.add(claim.knownFromAtLeast(told).build());
        }
        return new StateSentences(
                built.stream().collect(Collectors.groupingBy(claim -> claim.meeting())));
    }

    StateSentences asOf(String date) {
        moment = Moment.parse(date);
        return this;
    }

    StateSentences is(NegotiationState.Phase phase) {
        assertThat(state().phase()).isEqualTo(phase);
        return this;
    }

    StateSentences lastHeld(String... meeting) {
        assertThat(state().lastHeld().stream().map(Meeting::name)).containsExactly(meeting);
        return this;
    }

    StateSentences next(String... meeting) {
        assertThat(state().next().stream().map(Meeting::name)).containsExactly(meeting);
        return this;
    }

    StateSentences overdue(String... meetings) {
        assertThat(state().overdue()).map(Meeting::name).containsExactly(meetings);
        return this;
    }

    private NegotiationState state() {
        List<Meeting> meetings =
                claims.entrySet().stream()
                        .flatMap(each ->
                                MeetingTimeline.replay(each.getKey(), each.getValue(), moment)
                                        .map(MeetingTimeline::meeting)
                                        .stream())
                        .toList();
        return NegotiationState.at(moment, meetings);
    }
}
