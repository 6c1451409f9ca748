package dev.parley.core.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one act changes in the claims about a meeting. A claim whose span comes to end at another
 * moment has gone and come.
 *
 * @param from the first moment of the known clock at which anything is different
 */
public record Shift(List<MeetingClaim> gone, List<MeetingClaim> come, Instant from) {

    public Shift(List<MeetingClaim> gone, List<MeetingClaim> come) {
        this(List.copyOf(gone), List.copyOf(come), from(gone, come));
    }

    private static Instant from(List<MeetingClaim> gone, List<MeetingClaim> come) {
        return earlier(differing(gone, come), differing(come, gone));
    }

    private static Instant differing(List<MeetingClaim> some, List<MeetingClaim> others) {
        Instant first = Instant.MAX;
        for (MeetingClaim claim : some) {
            first = earlier(first, differs(claim, others));
        }
        return first;
    }

    private static Instant differs(MeetingClaim claim, List<MeetingClaim> others) {
        for (MeetingClaim other : others) {
            if (claim.beginsLike(other)) {
                return earlier(claim.knownTo(), other.knownTo());
            }
        }
        return claim.knownFrom();
    }

    private static Instant earlier(Instant one, Instant two) {
        return one.isBefore(two) ? one : two;
    }

    /** The claims, in known order as they were, once it has come about. */
    List<MeetingClaim> appliedTo(List<MeetingClaim> claims) {
        List<MeetingClaim> changed = new ArrayList<>(claims);
        changed.removeIf(this::goes);
        for (MeetingClaim claim : come) {
            int place = Collections.binarySearch(changed, claim, Told.KNOWN_ORDER);
            changed.add(place < 0 ? -place - 1 : place, claim);
        }
        return changed;
    }

    private boolean goes(MeetingClaim claim) {
        for (MeetingClaim each : gone) {
            if (claim.isOfOneEventWith(each)) {
                return true;
            }
        }
        return false;
    }
}
