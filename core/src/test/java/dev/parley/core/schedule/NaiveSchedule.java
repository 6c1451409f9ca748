package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import dev.parley.core.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rules 1 to 6 of DESIGN section 3, written down a second time from their text alone: slow, plain,
 * and sharing nothing with {@link Resolution} but the claims and the spans of their dates.
 * "Strictly within" of rule 4 is read in the spans of rule 3.
 */
record NaiveSchedule(
        @Nullable Edtf when,
        @Nullable String where,
        String status,
        boolean contested,
        List<MeetingClaim> support,
        List<MeetingClaim> dissent) {

    static @Nullable NaiveSchedule of(List<MeetingClaim> live) {
        List<MeetingClaim> known = inKnownOrder(live);
        List<MeetingClaim> standing = standing(known);
        if (standing.isEmpty()) {
            return null;
        }
        List<MeetingClaim> held = standing.stream().filter(NaiveSchedule::held).toList();
        Walk walk = new Walk(known);
        if (held.isEmpty()) {
            standing.forEach(walk::hear);
        } else {
            walk.move(held.getLast());
        }
        return walk.seenBy(standing);
    }

    static List<MeetingClaim> inKnownOrder(List<MeetingClaim> claims) {
        List<MeetingClaim> sorted = new ArrayList<>(claims);
        sorted.sort(
                Comparator.<MeetingClaim, Instant>comparing(c -> c.knownFrom())
                        .thenComparing(c -> c.source())
                        .thenComparing(c -> c.externalId())
                        .thenComparingInt(c -> c.place()));
        return sorted;
    }

    private static List<MeetingClaim> standing(List<MeetingClaim> known) {
        Map<String, MeetingClaim> standing = new TreeMap<>();
        for (MeetingClaim claim : known) {
            MeetingClaim before = standing.get(voice(claim));
            if (before == null || held(claim) || !held(before)) {
                standing.put(voice(claim), claim);
            }
        }
        return inKnownOrder(new ArrayList<>(standing.values()));
    }

    private static String voice(MeetingClaim claim) {
        String origin = claim.origin();
        return origin == null ? claim.source() : origin;
    }

    private static boolean held(MeetingClaim claim) {
        return claim.status() == Status.HELD;
    }

    private static String status(MeetingClaim claim) {
        return claim.status().slug();
    }

    private static boolean agree(MeetingClaim claim, String status, @Nullable Edtf when) {
        String other = status(claim);
        if (nature(other) != nature(status)) {
            return false;
        }
        Edtf date = claim.when();
        return nature(status) != 'o' || oneLiesInTheOther(date, when);
    }

    private static boolean oneLiesInTheOther(@Nullable Edtf one, @Nullable Edtf other) {
        return one != null
                && other != null
                && (lies(one.reach(), other.reach()) || lies(other.reach(), one.reach()));
    }

    private static char nature(String status) {
        return status.equals("postponed") ? 'p' : status.equals("cancelled") ? 'c' : 'o';
    }

    private static boolean lies(Span one, Span in) {
        return one.earliest().compareTo(in.earliest()) >= 0
                && one.latest().compareTo(in.latest()) <= 0;
    }

    /** The schedule so far. */
    private static final class Walk {

        private final List<MeetingClaim> known;
        private @Nullable MeetingClaim mover;
        private @Nullable Edtf when;
        private @Nullable String where;
        private String status = "";

        Walk(List<MeetingClaim> known) {
            this.known = known;
        }

        void hear(MeetingClaim claim) {
            if (mover == null || !agree(claim, status, when)) {
                move(claim);
            } else {
                refine(claim);
            }
        }

        void move(MeetingClaim claim) {
            NaiveSchedule before = of(known.subList(0, known.indexOf(claim)));
            mover = claim;
            status = status(claim);
            when = claim.when();
            where = claim.where();
            if (status.equals("cancelled") && before != null) {
                when = before.when();
            }
            if (where == null && before != null) {
                where = before.where();
            }
        }

        private void refine(MeetingClaim claim) {
            Edtf date = claim.when();
            if (date != null && when != null && narrower(date.span(), when.span())) {
                when = date;
            }
            if (status.equals("tentative") && status(claim).equals("confirmed")) {
                status = "confirmed";
            }
            String town = claim.where();
            if (town != null) {
                where = town;
            }
        }

        private static boolean narrower(Span one, Span other) {
            return lies(one, other) && !lies(other, one);
        }

        NaiveSchedule seenBy(List<MeetingClaim> standing) {
            List<MeetingClaim> support = new ArrayList<>(standing);
            support.removeIf(claim -> !agree(claim, status, when));
            List<MeetingClaim> dissent = new ArrayList<>(standing);
            dissent.removeAll(support);
            return new NaiveSchedule(when, where, status, contested(dissent), support, dissent);
        }

        private boolean contested(List<MeetingClaim> dissent) {
            if (mover == null) {
                return false;
            }
            Instant since = mover.knownFrom().minus(Duration.ofDays(2));
            return dissent.stream().anyMatch(c -> c.knownFrom().compareTo(since) >= 0);
        }
    }
}
