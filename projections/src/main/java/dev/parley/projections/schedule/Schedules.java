package dev.parley.projections.schedule;

import static java.util.stream.Collectors.groupingBy;

import dev.parley.core.schedule.Claim;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.MeetingTimeline;
import dev.parley.core.schedule.NegotiationState;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.reading.Clocks;
import java.util.List;
import java.util.Optional;

/** Resolves schedules from the claims at a point of both clocks. */
public final class Schedules {

    private final Claims claims;

    public Schedules(Claims claims) {
        this.claims = claims;
    }

    /** The meetings of a negotiation, by when. */
    public List<MeetingTimeline> of(String negotiation, Clocks clocks) {
        return claims.ofMeetings(negotiation, clocks).stream()
                .flatMap(MeetingClaim::of)
                .collect(groupingBy(claim -> claim.says().meeting()))
                .entrySet()
                .stream()
                .flatMap(entry ->
                        MeetingTimeline.replay(entry.getKey(), entry.getValue(), clocks.bound())
                                .stream())
                .sorted(NegotiationState.BY_WHEN)
                .toList();
    }

    /** One meeting of a negotiation. */
    Optional<MeetingTimeline> of(String negotiation, String meeting, Clocks clocks) {
        List<Claim> about = claims.ofMeeting(negotiation, meeting, clocks);
        return MeetingTimeline.replay(
                meeting, about.stream().flatMap(MeetingClaim::of).toList(), clocks.bound());
    }
}
