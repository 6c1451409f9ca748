package dev.parley.projections.claims;

import dev.parley.projections.processing.ReportActs;
import java.util.List;
import java.util.function.Supplier;

/** Keeps something that is made of claims up to date with them, in their transaction. */
public interface ClaimsFollower {

    /** What it is kept in. */
    List<String> tables();

    /**
     * Looks up what it needs to take in what is new, just before the claims themselves change.
     *
     * @param batch the new acts of some reports, each report once
     * @param shifts what each of these acts changes about each meeting, in recorded order
     * @return what makes its rows of that, on any thread, and then writes them, on this one
     */
    Supplier<Runnable> follow(List<ReportActs> batch, List<MeetingShift> shifts);

    /** Lets go of what it has at hand of the tables, because they may have changed since. */
    void forget();
}
