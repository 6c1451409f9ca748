package dev.parley.projections.claims;

import dev.parley.projections.processing.ReportActs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
        MeetingShifts shifts = new MeetingShifts();
        for (ReportActs acts : batch) {
            Instant seen = lastSeen(acts);
            shifts.by(acts.news());
            for (Rectangle rectangle : recent.changed(acts)) {
                Laid laid = Laid.of(acts, rectangle);
                boolean isNew = rectangle.recordedFrom().isAfter(seen);
                (isNew ? opened : closed).add(laid);
                shifts.note(laid, isNew);
            }
        }
        recent.letGo();
        return new Layout(opened, closed, shifts.all());
    }

    private static Instant lastSeen(ReportActs acts) {
        return acts.seen() == 0 ? Instant.MIN : acts.all().get(acts.seen() - 1).recordedAt();
    }
}
