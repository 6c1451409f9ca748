package dev.parley.projections.processing;

import dev.parley.core.report.RecordedAct;
import java.util.List;

/**
 * The acts of one report, in recorded order.
 *
 * @param all from the first to the last that is new
 * @param seen how many of them were taken in before
 * @param written the developments of the batch, written down
 */
public record ReportActs(ReportName name, List<RecordedAct> all, int seen, Written written) {

    public ReportActs {
        all = List.copyOf(all);
    }

    /** Those that are new. */
    public List<RecordedAct> news() {
        return all.subList(seen, all.size());
    }

    /** True if an act at this position is new. */
    public boolean isNews(long position) {
        return position >= all.get(seen).position();
    }
}
