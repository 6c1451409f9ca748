package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A schedule while claims are heard in known order.
 *
 * @param mover the claim that last moved it
 * @param settledBy the claim that last changed anything
 */
record Draft(
        @Nullable Edtf when,
        @Nullable String where,
        Status status,
        MeetingClaim mover,
        MeetingClaim settledBy) {

    static Draft of(MeetingClaim mover) {
        return new Draft(mover.when(), mover.where(), mover.status(), mover, mover);
    }

    /** A claim that agrees refines the schedule, a claim that disagrees moves it. */
    Draft hear(MeetingClaim claim) {
        return Agreement.agree(claim, status, when) ? refined(claim) : of(claim);
    }

    private Draft refined(MeetingClaim claim) {
        Edtf narrowed = Agreement.narrower(when, claim.when());
        Status raised = claim.status() == Status.CONFIRMED ? Status.CONFIRMED : status;
        String placed = claim.where() != null ? claim.where() : where;
        boolean changed =
                !Objects.equals(narrowed, when)
                        || raised != status
                        || !Objects.equals(placed, where);
        return new Draft(narrowed, placed, raised, mover, changed ? claim : settledBy);
    }
}
