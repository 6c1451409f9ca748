package dev.parley.projections.claims;

import dev.parley.core.schedule.Claim;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.PositionClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The live claims of a negotiation, each with as much of it as its state is made of.
 *
 * @param counts how many there are of each kind
 * @param ofMeetings what they say of meetings
 * @param positions what they say that parties hold
 * @param agreements whole
 */
public record Live(
        SortedMap<String, Integer> counts,
        List<MeetingClaim> ofMeetings,
        List<PositionClaim> positions,
        List<Claim> agreements) {

    Live() {
        this(new TreeMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
