package dev.parley.projections.claims;

import dev.parley.core.report.ReportId;
import dev.parley.projections.processing.ReportActs;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The rectangles of the reports that were spoken of last, so that few are laid out from nothing.
 */
final class RecentRectangles {

    private static final int MOST_ACTS = 20_000;

    private final LinkedHashMap<ReportId, Rectangles> atHand = new LinkedHashMap<>(16, 0.75f, true);

    /** The rectangles that the new acts of a report open or close. */
    List<Rectangle> changed(ReportActs acts) {
        Rectangles rectangles = atHand.get(acts.name().report());
        if (rectangles == null || rectangles.acts() != acts.seen()) {
            rectangles = new Rectangles();
            rectangles.on(acts.all().subList(0, acts.seen()));
            atHand.put(acts.name().report(), rectangles);
        }
        return rectangles.on(acts.all().subList(acts.seen(), acts.all().size()));
    }

    void letGo() {
        int acts = atHand.values().stream().mapToInt(Rectangles::acts).sum();
        for (Iterator<Rectangles> eldest = atHand.values().iterator();
                acts > MOST_ACTS && eldest.hasNext(); ) {
            acts -= eldest.next().acts();
            eldest.remove();
        }
    }

    void forget() {
        atHand.clear();
    }
}
