package dev.parley.projections.claims;

import java.util.List;

/** Keeps something that is made of claims up to date with them, in their transaction. */
public interface ClaimsFollower {

    /** Takes in what acts change, in recorded order, just before the claims themselves change. */
    void follow(List<MeetingShift> shifts);

    /** Lets go of what it has at hand of the tables, because they may have changed since. */
    void forget();
}
