package dev.parley.projections.claims;

import dev.parley.core.development.Development;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.schedule.Claim;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Shift;
import dev.parley.core.schedule.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what each act of a batch changes in the claims about meetings. */
final class MeetingShifts {

    /** No two acts are recorded at one moment. */
    private final Map<Instant, RecordedAct> acts = new HashMap<>();

    private final SortedMap<Instant, SortedMap<MeetingName, Changed>> changed = new TreeMap<>();

    /** What a claim says of a meeting, and in which words. */
    private record Saying(MeetingClaim claim, Development development) {}

    private record Changed(List<Saying> gone, List<Saying> come) {

        Changed() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        /** Sorted, because how acts are batched must not show. */
        MeetingShift by(RecordedAct act, MeetingName name) {
            gone.sort(Comparator.comparing(Saying::claim, Told.KNOWN_ORDER));
            come.sort(Comparator.comparing(Saying::claim, Told.KNOWN_ORDER));
            Shift shift = new Shift(claims(gone), claims(come));
            List<Development> present = present(come);
            return new MeetingShift(name, act, shift, present.isEmpty() ? present(gone) : present);
        }

        private static List<MeetingClaim> claims(List<Saying> sayings) {
            return sayings.stream().map(Saying::claim).toList();
        }

        private static List<Development> present(List<Saying> sayings) {
            return sayings.stream()
                    .filter(saying -> saying.claim().isOpenEnded())
                    .map(Saying::development)
                    .toList();
        }
    }

    /** Says which acts the changes come from. */
    void by(List<RecordedAct> news) {
        news.forEach(act -> acts.put(act.recordedAt(), act));
    }

    /** Notes that the claims of a rectangle begin, if it is new, and end, if it is closed. */
    void note(Laid laid, boolean isNew) {
        Rectangle rectangle = laid.rectangle();
        for (Claim claim : laid.claims()) {
            MeetingClaim.of(claim)
                    .map(about -> new Saying(about, claim.development()))
                    .forEach(saying -> {
                        if (isNew) {
                            at(rectangle.recordedFrom(), saying).come().add(saying);
                        }
                        if (!rectangle.open()) {
                            at(rectangle.recordedTo(), saying).gone().add(saying);
                        }
                    });
        }
    }

    private Changed at(Instant moment, Saying saying) {
        MeetingName name =
                new MeetingName(
                        saying.development().details().negotiation(), saying.claim().meeting());
        return changed.computeIfAbsent(moment, _ -> new TreeMap<>())
                .computeIfAbsent(name, _ -> new Changed());
    }

    /** What was noted, in recorded order, and of one act by the names of meetings. */
    List<MeetingShift> all() {
        List<MeetingShift> shifts = new ArrayList<>();
        changed.forEach((moment, meetings) -> {
            RecordedAct act = Objects.requireNonNull(acts.get(moment));
            meetings.forEach((name, each) -> shifts.add(each.by(act, name)));
        });
        return shifts;
    }
}
