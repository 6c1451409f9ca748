package dev.parley.core.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        return Stream.concat(
                        gone.stream().map(claim -> differs(claim, come)),
                        come.stream().map(claim -> differs(claim, gone)))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static Instant differs(MeetingClaim claim, List<MeetingClaim> others) {
        return others.stream()
                .filter(claim::beginsLike)
                .map(MeetingClaim::knownTo)
                .map(to -> to.isBefore(claim.knownTo()) ? to : claim.knownTo())
                .findFirst()
                .orElse(claim.knownFrom());
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
