package dev.parley.projections.claims;

import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Shift;
import dev.parley.projections.processing.ReportActs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a batch of acts changes on the plane of the two clocks.
 *
 * @param opened the rectangles that are new; those that a later act of the batch closed are closed
 * @param closed the rectangles that were there before and end now
 * @param shifts what each act changes in the claims about meetings, in recorded order
 */
record Layout(List<Laid> opened, List<Laid> closed, List<MeetingShift> shifts) {

    static Layout of(List<ReportActs> batch, RecentRectangles recent) {
        List<Laid> opened = new ArrayList<>();
        List<Laid> closed = new ArrayList<>();
        TreeMap<Instant, Map<MeetingName, Changed>> changes = new TreeMap<>();
        for (ReportActs acts : batch) {
            Instant seen = lastSeen(acts);
            for (Rectangle rectangle : recent.changed(acts)) {
                Laid laid = Laid.of(acts, rectangle);
                boolean isNew = rectangle.recordedFrom().isAfter(seen);
                (isNew ? opened : closed).add(laid);
                note(laid, isNew, !rectangle.open(), changes);
            }
        }
        recent.letGo();
        return new Layout(opened, closed, shifts(changes));
    }

    private static Instant lastSeen(ReportActs acts) {
        return acts.seen() == 0 ? Instant.MIN : acts.all().get(acts.seen() - 1).recordedAt();
    }

    /** The claims about a meeting that an act changes. */
    private record Changed(List<MeetingClaim> gone, List<MeetingClaim> come) {

        Changed() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private static void note(
            Laid laid, boolean isNew, boolean ends, Map<Instant, Map<MeetingName, Changed>> all) {
        Rectangle rectangle = laid.rectangle();
        laid.claims().stream()
                .flatMap(claim -> MeetingClaim.of(claim).map(about -> Map.entry(claim, about)))
                .forEach(each -> {
                    String negotiation = each.getKey().development().details().negotiation();
                    MeetingClaim about = each.getValue();
                    MeetingName name = new MeetingName(negotiation, about.meeting());
                    if (isNew) {
                        changed(rectangle.recordedFrom(), name, all).come().add(about);
                    }
                    if (ends) {
                        changed(rectangle.recordedTo(), name, all).gone().add(about);
                    }
                });
    }

    private static Changed changed(
            Instant at, MeetingName name, Map<Instant, Map<MeetingName, Changed>> all) {
        return all.computeIfAbsent(at, _ -> new LinkedHashMap<>())
                .computeIfAbsent(name, _ -> new Changed());
    }

    private static List<MeetingShift> shifts(TreeMap<Instant, Map<MeetingName, Changed>> all) {
        List<MeetingShift> shifts = new ArrayList<>();
        all.forEach((at, changes) ->
                changes.forEach((name, changed) ->
                        shifts.add(
                                new MeetingShift(
                                        name, at, new Shift(changed.gone(), changed.come())))));
        return shifts;
    }
}
