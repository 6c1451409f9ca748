package dev.parley.core.schedule;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why a schedule is what it is.
 *
 * @param hearings one for each live claim, in known order
 */
public record Explanation(Schedule schedule, List<Hearing> hearings) {

    public Explanation {
        hearings = List.copyOf(hearings);
    }

    /** Explains the schedule that live claims about one meeting come to; none if there are none. */
    public static Optional<Explanation> of(Collection<MeetingClaim> live) {
        return Resolution.explain(live);
    }

    /** How the claim was heard that the schedule follows. */
    public Hearing won() {
        return hearings.stream()
                .filter(hearing -> hearing.claim().equals(schedule.mover()))
                .findFirst()
                .orElseThrow();
    }

    /** True if the claim that won did not say it, and found it said by this one. */
    public boolean inheritedFrom(MeetingClaim claim) {
        return Told.KNOWN_ORDER.compare(claim, schedule.mover()) < 0;
    }

    /**
     * Tells how the claims were heard from the drafts that the schedule was made of.
     *
     * @param live in known order
     */
    static Explanation of(List<MeetingClaim> live, Draft last, Schedule schedule) {
        Account account = new Account(schedule, last);
        return new Explanation(schedule, live.stream().map(account::hearing).toList());
    }

    /** The drafts and the standing claims at hand. */
    private static final class Account {

        private final Schedule schedule;
        private final Map<MeetingClaim, Draft> drafts = new HashMap<>();
        private final Map<String, MeetingClaim> standing;
        private final Set<MeetingClaim> support;

        Account(Schedule schedule, Draft last) {
            this.schedule = schedule;
            this.support = Set.copyOf(schedule.support());
            this.standing =
                    Stream.concat(schedule.support().stream(), schedule.dissent().stream())
                            .collect(toMap(MeetingClaim::voice, identity()));
            for (Draft draft = last; draft != null; draft = draft.before()) {
                drafts.put(draft.heard(), draft);
            }
        }

        Hearing hearing(MeetingClaim claim) {
            MeetingClaim stands = Objects.requireNonNull(standing.get(claim.voice()));
            return claim.equals(stands) ? ofStanding(claim) : ofOther(claim, stands);
        }

        private Hearing ofStanding(MeetingClaim claim) {
            Draft draft = drafts.get(claim);
            Role role = support.contains(claim) ? Role.SUPPORT : Role.DISSENT;
            return new Hearing(
                    claim,
                    role,
                    draft == null ? Rule.NOT_HEARD : draft.rule(),
                    draft == null ? EnumSet.noneOf(Refinement.class) : draft.refinements(),
                    Optional.of(schedule.mover())
                            .filter(mover -> role == Role.DISSENT && !mover.equals(claim)));
        }

        private static Hearing ofOther(MeetingClaim claim, MeetingClaim stands) {
            boolean later = Told.KNOWN_ORDER.compare(claim, stands) > 0;
            return new Hearing(
                    claim,
                    Role.NOT_STANDING,
                    later ? Rule.HELD_STANDS : Rule.SPOKE_AGAIN,
                    Set.of(),
                    Optional.of(stands));
        }
    }
}
