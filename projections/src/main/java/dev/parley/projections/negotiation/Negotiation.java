package dev.parley.projections.negotiation;

import dev.parley.core.schedule.Claim;
import dev.parley.core.schedule.MeetingTimeline;
import dev.parley.core.schedule.NegotiationState;
import dev.parley.projections.reading.Clocks;
import java.util.List;

/**
 * A negotiation at a point of both clocks.
 *
 * @param live its live claims, in known order
 * @param meetings its meetings, by when
 */
public record Negotiation(
        String name,
        Clocks clocks,
        List<Claim> live,
        List<MeetingTimeline> meetings,
        NegotiationState state) {}
