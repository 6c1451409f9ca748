package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the schedule of one meeting from the live claims about it. */
public final class Resolution {

    /** All claims about the meeting that are live, in known order. */
    private final List<MeetingClaim> live;

    private final List<MeetingClaim> standing;
    private final Draft draft;

    private Resolution(List<MeetingClaim> live) {
        this.live = live;
        this.standing = standing(live);
        this.draft = draft(standing);
    }

    /** The schedule that live claims about one meeting come to; none if there are none. */
    public static Optional<Schedule> resolve(Collection<MeetingClaim> live) {
        return inKnownOrder(live.stream().sorted(Told.KNOWN_ORDER).toList());
    }

    /** That schedule, and how it came about; none if there are no claims. */
    static Optional<Explanation> explain(Collection<MeetingClaim> live) {
        return of(live.stream().sorted(Told.KNOWN_ORDER).toList()).map(Resolution::explanation);
    }

    static Optional<Schedule> inKnownOrder(List<MeetingClaim> live) {
        return of(live).map(Resolution::schedule);
    }

    private static Optional<Resolution> of(List<MeetingClaim> live) {
        return live.isEmpty() ? Optional.empty() : Optional.of(new Resolution(live));
    }

    private Explanation explanation() {
        return Explanation.of(live, draft, schedule());
    }

    private static Draft draft(List<MeetingClaim> standing) {
        for (MeetingClaim claim : standing.reversed()) {
            // Whoever says held speaks alone.
            if (claim.held()) {
                return Draft.of(claim);
            }
        }
        return heard(standing);
    }

    private static Draft heard(List<MeetingClaim> standing) {
        Draft draft = Draft.of(standing.getFirst());
        for (MeetingClaim claim : standing.subList(1, standing.size())) {
            draft = draft.hear(claim);
        }
        return draft;
    }

    /** One claim for each voice: its last that says held, else its last. In known order. */
    private static List<MeetingClaim> standing(List<MeetingClaim> live) {
        LinkedHashMap<String, MeetingClaim> byVoice = LinkedHashMap.newLinkedHashMap(live.size());
        for (MeetingClaim claim : live) {
            MeetingClaim earlier = byVoice.get(claim.voice());
            if (earlier == null || !earlier.held() || claim.held()) {
                // A voice takes the place of its later claim.
                byVoice.putLast(claim.voice(), claim);
            }
        }
        return List.copyOf(byVoice.values());
    }

    private Schedule schedule() {
        MeetingClaim dated = dated();
        Edtf when = dated == null ? null : dated.when();
        List<MeetingClaim> support = new ArrayList<>();
        List<MeetingClaim> dissent = new ArrayList<>();
        for (MeetingClaim claim : standing) {
            (Agreement.agree(claim, draft.status(), when) ? support : dissent).add(claim);
        }
        return new Schedule(
                dated,
                placed(),
                draft.status(),
                draft.mover(),
                draft.settledBy(),
                support,
                dissent);
    }

    private @Nullable MeetingClaim dated() {
        return draft.status() == Status.CANCELLED
                ? before().map(Resolution::dated).orElse(null)
                : draft.dated();
    }

    private @Nullable MeetingClaim placed() {
        return draft.placed() == null
                ? before().map(Resolution::placed).orElse(null)
                : draft.placed();
    }

    /** What a claim that moves the meeting does not say, it takes from the schedule it found. */
    private Optional<Resolution> before() {
        return of(live.subList(0, live.indexOf(draft.mover())));
    }
}
