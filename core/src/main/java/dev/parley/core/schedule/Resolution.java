package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolves the schedule of one meeting from the live claims about it. */
public final class Resolution {

    /** All claims about the meeting that are live, in known order. */
    private final List<MeetingClaim> live;

    private Resolution(List<MeetingClaim> live) {
        this.live = live;
    }

    /** The schedule that live claims about one meeting come to; none if there are none. */
    public static Optional<Schedule> resolve(Collection<MeetingClaim> live) {
        return inKnownOrder(live.stream().sorted(Told.KNOWN_ORDER).toList());
    }

    /** That schedule, and how it came about; none if there are no claims. */
    static Optional<Explanation> explain(Collection<MeetingClaim> live) {
        List<MeetingClaim> known = live.stream().sorted(Told.KNOWN_ORDER).toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolution(known).explanation());
    }

    static Optional<Schedule> inKnownOrder(List<MeetingClaim> live) {
        return live.isEmpty() ? Optional.empty() : Optional.of(new Resolution(live).schedule());
    }

    private Schedule schedule() {
        List<MeetingClaim> standing = standing(live);
        return completed(draft(standing), standing);
    }

    private Explanation explanation() {
        List<MeetingClaim> standing = standing(live);
        Draft draft = draft(standing);
        return Explanation.of(live, draft, completed(draft, standing));
    }

    private static Draft draft(List<MeetingClaim> standing) {
        return lastHeld(standing).map(Draft::of).orElseGet(() -> heard(standing));
    }

    /** The standing claim that speaks alone because it says held, if there is one. */
    private static Optional<MeetingClaim> lastHeld(List<MeetingClaim> standing) {
        return standing.reversed().stream().filter(MeetingClaim::held).findFirst();
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
        Map<String, MeetingClaim> byVoice = LinkedHashMap.newLinkedHashMap(live.size());
        for (MeetingClaim claim : live) {
            MeetingClaim earlier = byVoice.get(claim.voice());
            if (earlier == null || !earlier.held() || claim.held()) {
                // Put anew, a voice takes the place of its later claim.
                byVoice.remove(claim.voice());
                byVoice.put(claim.voice(), claim);
            }
        }
        return List.copyOf(byVoice.values());
    }

    private Schedule completed(Draft draft, List<MeetingClaim> standing) {
        MeetingClaim dated = dated(draft);
        Edtf when = dated == null ? null : dated.when();
        Map<Boolean, List<MeetingClaim>> sides =
                standing.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        claim -> Agreement.agree(claim, draft.status(), when)));
        return new Schedule(
                dated,
                placed(draft),
                draft.status(),
                draft.mover(),
                draft.settledBy(),
                sides.getOrDefault(true, List.of()),
                sides.getOrDefault(false, List.of()));
    }

    private @Nullable MeetingClaim dated(Draft draft) {
        return draft.status() == Status.CANCELLED
                ? before(draft.mover()).map(Schedule::dated).orElse(null)
                : draft.dated();
    }

    private @Nullable MeetingClaim placed(Draft draft) {
        return draft.placed() == null
                ? before(draft.mover()).map(Schedule::placed).orElse(null)
                : draft.placed();
    }

    /** What a claim does not say, it takes from the schedule that it found. */
    private Optional<Schedule> before(MeetingClaim mover) {
        return inKnownOrder(live.subList(0, live.indexOf(mover)));
    }
}
