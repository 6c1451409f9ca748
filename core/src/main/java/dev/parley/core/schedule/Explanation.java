package dev.parley.core.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a schedule is what it is: the part that every live claim about the meeting plays in it.
 *
 * @param won the claim that last moved the schedule, or speaks for a held meeting
 * @param parts one for each live claim, in known order
 */
public record Explanation(Schedule schedule, MeetingClaim won, List<Part> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * The part of one claim.
     *
     * @param supports true if it stands and agrees with the schedule that came about
     */
    public record Part(MeetingClaim claim, Role role, boolean supports) {}

    /** Explains what live claims about one meeting come to; nothing if there are none. */
    public static Optional<Explanation> of(Collection<MeetingClaim> live) {
        List<MeetingClaim> known = live.stream().sorted(Told.KNOWN_ORDER).toList();
        return Resolution.inKnownOrder(known).map(schedule -> of(known, schedule));
    }

    private static Explanation of(List<MeetingClaim> known, Schedule schedule) {
        List<MeetingClaim> standing = Resolution.standing(known);
        Map<MeetingClaim, Role> roles = new HashMap<>();
        MeetingClaim won =
                Resolution.lastHeld(standing)
                        .map(held -> besideHeld(held, standing, roles))
                        .orElseGet(() -> inTurn(standing, roles));
        List<Part> parts = new ArrayList<>();
        for (MeetingClaim claim : known) {
            Role role = roles.getOrDefault(claim, silenced(claim, standing));
            parts.add(new Part(claim, role, schedule.support().contains(claim)));
        }
        return new Explanation(schedule, won, parts);
    }

    private static MeetingClaim besideHeld(
            MeetingClaim held, List<MeetingClaim> standing, Map<MeetingClaim, Role> roles) {
        standing.forEach(claim -> roles.put(claim, Role.BESIDE_HELD));
        roles.put(held, Role.SPEAKS);
        return held;
    }

    /** Hears the standing claims as the schedule does; answers the last that moved it. */
    private static MeetingClaim inTurn(List<MeetingClaim> standing, Map<MeetingClaim, Role> roles) {
        Draft draft = Draft.of(standing.getFirst());
        roles.put(standing.getFirst(), Role.OPENS);
        for (MeetingClaim claim : standing.subList(1, standing.size())) {
            draft = draft.hear(claim);
            roles.put(claim, role(claim, draft));
        }
        return draft.mover();
    }

    private static Role role(MeetingClaim claim, Draft after) {
        if (after.mover().equals(claim)) {
            return Role.MOVES;
        }
        return after.settledBy().equals(claim) ? Role.REFINES : Role.AGREES;
    }

    /** Why a claim that does not stand is not heard. */
    private static Role silenced(MeetingClaim claim, List<MeetingClaim> standing) {
        boolean held =
                standing.stream()
                        .filter(each -> each.voice().equals(claim.voice()))
                        .anyMatch(each -> each.held() && !claim.held());
        return held ? Role.UNDONE_BY_HELD : Role.SUPERSEDED;
    }
}
