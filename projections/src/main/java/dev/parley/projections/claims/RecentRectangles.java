package dev.parley.projections.claims;

import dev.parley.core.report.ReportId;
import dev.parley.projections.processing.LastUsed;
import dev.parley.projections.processing.ReportActs;
import java.util.List;

/**
 * The rectangles of the reports that were spoken of last, so that few are laid out from nothing.
 */
final class RecentRectangles {

    private static final int MOST_ACTS = 20_000;

    private final LastUsed<ReportId, Rectangles> atHand =
            new LastUsed<>(MOST_ACTS, Rectangles::acts);

    /** The rectangles that the new acts of a report open or close. */
    List<Rectangle> changed(ReportActs acts) {
        Rectangles rectangles = atHand.get(acts.name().report());
        if (rectangles == null || rectangles.acts() != acts.seen()) {
            rectangles = new Rectangles();
            rectangles.on(acts.all().subList(0, acts.seen()));
        }
        List<Rectangle> changed = rectangles.on(acts.news());
        atHand.put(acts.name().report(), rectangles);
        return changed;
    }

    void letGo() {
        atHand.trim();
    }

    void forget() {
        atHand.clear();
    }
}
