package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        List<MeetingClaim> standing = standing();
        return completed(draft(standing), standing);
    }

    private Explanation explanation() {
        List<MeetingClaim> standing = standing();
        Draft draft = draft(standing);
        return Explanation.of(live, draft, completed(draft, standing));
    }

    private static Draft draft(List<MeetingClaim> standing) {
        Optional<MeetingClaim> held =
                standing.stream().filter(MeetingClaim::held).reduce((_, later) -> later);
        return held.map(Draft::of).orElseGet(() -> heard(standing));
    }

    private static Draft heard(List<MeetingClaim> standing) {
        Draft draft = Draft.of(standing.getFirst());
        for (MeetingClaim claim : standing.subList(1, standing.size())) {
            draft = draft.hear(claim);
        }
        return draft;
    }

    /** One claim for each voice: its last that says held, else its last. */
    private List<MeetingClaim> standing() {
        Map<String, MeetingClaim> byVoice =
                live.stream()
                        .collect(
                                Collectors.toMap(
                                        MeetingClaim::voice,
                                        Function.identity(),
                                        Resolution::stands));
        return byVoice.values().stream().sorted(Told.KNOWN_ORDER).toList();
    }

    private static MeetingClaim stands(MeetingClaim earlier, MeetingClaim later) {
        return earlier.held() && !later.held() ? earlier : later;
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
