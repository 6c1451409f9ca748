package dev.parley.core.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Runs the known clock over the claims of one meeting, and notes each change of what the schedule
 * reads.
 */
final class Sweep {

    private final List<MeetingClaim> claims;
    private final List<Revision> revisions;
    private final List<MeetingClaim> live = new ArrayList<>();
    private int heard;
    private Optional<Schedule> schedule = Optional.empty();

    private Sweep(List<MeetingClaim> claims, List<Revision> before) {
        this.claims = claims;
        this.revisions = new ArrayList<>(before);
    }

    /**
     * Runs from one moment through another.
     *
     * @param claims those that matter in that time, in known order
     * @param before the revisions until then
     */
    static Sweep over(
            List<MeetingClaim> claims, Instant from, Instant through, List<Revision> before) {
        Sweep sweep = new Sweep(claims, before);
        moments(claims, from, through).forEach(sweep::on);
        return sweep;
    }

    /** The moments of that time at which claims come or go. */
    private static NavigableSet<Instant> moments(
            List<MeetingClaim> claims, Instant from, Instant through) {
        NavigableSet<Instant> moments = new TreeSet<>();
        for (MeetingClaim claim : claims) {
            if (!claim.knownFrom().isBefore(from) && !claim.knownFrom().isAfter(through)) {
                moments.add(claim.knownFrom());
            }
            if (!claim.knownTo().isBefore(from)
                    && !claim.knownTo().isAfter(through)
                    && !claim.isOpenEnded()) {
                moments.add(claim.knownTo());
            }
        }
        return moments;
    }

    private void on(Instant moment) {
        while (heard < claims.size() && !claims.get(heard).knownFrom().isAfter(moment)) {
            live.add(claims.get(heard++));
        }
        live.removeIf(claim -> !claim.knownAt(moment));
        schedule = Resolution.inKnownOrder(live);
        note(moment);
    }

    private void note(Instant moment) {
        Reading now = Reading.of(schedule);
        if (revisions.isEmpty() || !revisions.getLast().reading().equals(now)) {
            revisions.add(
                    new Revision(
                            schedule.map(Schedule::when).orElse(null),
                            now.where(),
                            now.status(),
                            moment,
                            Cause.of(claims, moment, schedule)));
        }
    }

    /** What the schedule came to at the last moment. */
    Optional<Schedule> schedule() {
        return schedule;
    }

    /** Those before, and those that were noted. */
    List<Revision> revisions() {
        return List.copyOf(revisions);
    }
}
