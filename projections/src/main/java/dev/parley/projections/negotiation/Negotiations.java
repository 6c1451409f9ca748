package dev.parley.projections.negotiation;

import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.NegotiationState;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.claims.Live;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.ReadProblem;
import dev.parley.projections.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Reads the state of negotiations. */
public final class Negotiations {

    private final Claims claims;
    private final Schedules schedules;
    private final Clock clock;

    public Negotiations(Claims claims, Schedules schedules, Clock clock) {
        this.claims = claims;
        this.schedules = schedules;
        this.clock = clock;
    }

    /** The negotiations of which anything is known, in alphabetical order. */
    public List<String> names(Clocks clocks) {
        return claims.negotiations(clocks);
    }

    /**
     * The state of a negotiation.
     *
     * @throws ReadProblem if nothing was known of it
     */
    public Negotiation state(String name, Clocks clocks) {
        Live live = claims.state(name, clocks);
        List<Meeting> meetings = schedules.of(name, live.ofMeetings(), clocks);
        if (live.isEmpty() && meetings.isEmpty()) {
            throw ReadProblem.notKnown("The negotiation '%s'".formatted(name));
        }
        Instant now = Objects.requireNonNullElseGet(clocks.asOf(), clock::instant);
        return new Negotiation(name, clocks, live, meetings, NegotiationState.at(now, meetings));
    }
}
