package dev.parley.core.schedule;

import java.time.Instant;
import java.util.List;

/**
 * A meeting at the open end of the recorded clock, from some moment of the known clock on: what a
 * read model needs at hand to follow it act by act without its whole past.
 */
public final class OpenMeeting {

    /** So many claims are kept at hand before those that have gone are let go. */
    private static final int MOST_CLAIMS = 256;

    private Instant since;
    private List<MeetingClaim> claims;
    private List<Revision> revisions;

    /**
     * The meeting as recorded so far.
     *
     * @param since no act changes anything before
     * @param claims those known at or after that moment, or until just then
     * @param revisions those since that moment, and the last before it
     */
    public OpenMeeting(Instant since, List<MeetingClaim> claims, List<Revision> revisions) {
        this.claims = claims.stream().sorted(Told.KNOWN_ORDER).toList();
        this.revisions = List.copyOf(revisions);
        boolean whole = revisions.stream().noneMatch(each -> each.knownFrom().isBefore(since));
        this.since = whole ? Instant.MIN : since;
    }

    /** What an act did to the revisions of a meeting; what is before them stays. */
    public record Rewritten(List<Revision> was, List<Revision> is) {}

    /** True if it reaches back that far. */
    public boolean reaches(Instant moment) {
        return !since.isAfter(moment);
    }

    /** How many claims are at hand. */
    public int size() {
        return claims.size();
    }

    /** How many claims would be heard about, summed over the moments, to take in a shift. */
    public long work(Shift shift) {
        Instant from = shift.from();
        long moments = 0;
        long live = 1;
        for (MeetingClaim claim : claims) {
            moments += claim.knownFrom().isBefore(from) ? 0 : 1;
            moments += claim.knownTo().isBefore(from) || claim.isOpenEnded() ? 0 : 1;
            live += claim.isOpenEnded() ? 1 : 0;
        }
        return live * moments;
    }

    /** Takes in what an act changes. */
    public Rewritten on(Shift shift) {
        Instant from = shift.from();
        claims = shift.appliedTo(claims);
        List<Revision> before = before(from);
        List<Revision> was = revisions.subList(before.size(), revisions.size());
        revisions = Sweep.over(claims, from, Instant.MAX, before).revisions();
        List<Revision> is = revisions.subList(before.size(), revisions.size());
        letGo();
        return new Rewritten(minus(was, is), minus(is, was));
    }

    private List<Revision> before(Instant moment) {
        return revisions.stream().takeWhile(each -> each.knownFrom().isBefore(moment)).toList();
    }

    private static List<Revision> minus(List<Revision> some, List<Revision> others) {
        return some.stream().filter(each -> others.stream().noneMatch(each::readsLike)).toList();
    }

    private void letGo() {
        if (claims.size() > MOST_CLAIMS) {
            since = claims.getLast().knownFrom();
            claims = claims.stream().filter(each -> !each.knownTo().isBefore(since)).toList();
            revisions = revisions.subList(Math.max(before(since).size() - 1, 0), revisions.size());
        }
    }
}
