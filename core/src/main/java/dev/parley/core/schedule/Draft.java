package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schedule while claims are heard in known order. The drafts behind it tell how it came about.
 *
 * @param dated the claim that says when
 * @param placed the claim that says where
 * @param mover the claim that last moved it
 * @param settledBy the claim that last changed anything
 * @param heard the claim that was heard last
 * @param before the draft that it was heard against
 */
record Draft(
        @Nullable MeetingClaim dated,
        @Nullable MeetingClaim placed,
        Status status,
        MeetingClaim mover,
        MeetingClaim settledBy,
        MeetingClaim heard,
        @Nullable Draft before) {

    static Draft of(MeetingClaim mover) {
        return movedBy(mover, null);
    }

    private static Draft movedBy(MeetingClaim mover, @Nullable Draft before) {
        return new Draft(
                mover.when() == null ? null : mover,
                mover.where() == null ? null : mover,
                mover.status(),
                mover,
                mover,
                mover,
                before);
    }

    /** A claim that agrees refines the schedule, a claim that disagrees moves it. */
    Draft hear(MeetingClaim claim) {
        return Agreement.agree(claim, status, when()) ? refinedBy(claim) : movedBy(claim, this);
    }

    private Draft refinedBy(MeetingClaim claim) {
        boolean narrows = Agreement.narrows(claim.when(), when());
        boolean confirms = claim.status() == Status.CONFIRMED && status != Status.CONFIRMED;
        boolean places = claim.where() != null && !claim.where().equals(where());
        return new Draft(
                narrows ? claim : dated,
                places ? claim : placed,
                confirms ? Status.CONFIRMED : status,
                mover,
                narrows || confirms || places ? claim : settledBy,
                claim,
                this);
    }

    private @Nullable Edtf when() {
        return dated == null ? null : dated.when();
    }

    private @Nullable String where() {
        return placed == null ? null : placed.where();
    }

    /** The rule by which the claim that was heard last made it what it is. */
    Rule rule() {
        if (!heard.equals(mover)) {
            return heard.equals(settledBy) ? Rule.REFINES : Rule.AGREES;
        }
        if (before != null) {
            return Rule.MOVES;
        }
        return mover.held() ? Rule.HELD_SPEAKS : Rule.FIRST;
    }

    /** What the claim that was heard last refined. */
    Set<Refinement> refinements() {
        Set<Refinement> refinements = EnumSet.noneOf(Refinement.class);
        if (rule() == Rule.REFINES) {
            add(refinements, Refinement.NARROWS, heard.equals(dated));
            add(refinements, Refinement.CONFIRMS, before != null && before.status() != status);
            add(refinements, Refinement.PLACES, heard.equals(placed));
        }
        return refinements;
    }

    private static void add(Set<Refinement> some, Refinement one, boolean does) {
        if (does) {
            some.add(one);
        }
    }
}
