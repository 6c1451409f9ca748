package dev.parley.projections.processing;

import dev.parley.core.log.ReportLog;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.ReportId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The acts of the reports that were spoken of last, so that the log is seldom asked for them. */
final class RecentActs {

    private static final int MOST_ACTS = 20_000;

    private final ReportLog log;
    private final LastUsed<ReportId, List<RecordedAct>> atHand =
            new LastUsed<>(MOST_ACTS, List::size);

    RecentActs(ReportLog log) {
        this.log = log;
    }

    /** The acts that the log holds of reports through a position; none of a report is left out. */
    Map<ReportId, List<RecordedAct>> through(long position, Collection<ReportId> reports) {
        Map<ReportId, List<RecordedAct>> acts = new HashMap<>();
        Set<ReportId> missing = new HashSet<>();
        for (ReportId report : reports) {
            List<RecordedAct> known = atHand.get(report);
            if (known == null) {
                missing.add(report);
            } else {
                acts.put(report, known);
            }
        }
        if (!missing.isEmpty()) {
            acts.putAll(log.acts(missing, position));
        }
        return acts;
    }

    void keep(ReportId report, List<RecordedAct> all) {
        atHand.put(report, all);
    }

    void letGo() {
        atHand.trim();
    }

    void forget() {
        atHand.clear();
    }
}
