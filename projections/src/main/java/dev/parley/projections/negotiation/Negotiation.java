package dev.parley.projections.negotiation;

import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.NegotiationState;
import dev.parley.projections.claims.Live;
import dev.parley.projections.reading.Clocks;
import java.util.List;

/**
 * A negotiation at a point of both clocks.
 *
 * @param live its live claims, as far as its state is made of them
 * @param meetings its meetings, by when
 */
public record Negotiation(
        String name, Clocks clocks, Live live, List<Meeting> meetings, NegotiationState state) {}
