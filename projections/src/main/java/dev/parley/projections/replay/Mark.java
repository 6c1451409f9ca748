package dev.parley.projections.replay;

import dev.parley.core.report.ReportId;
import dev.parley.projections.claims.MeetingName;
import java.time.Instant;

/**
 * A place in a replay. At one moment come the developments by source and external id, in a report
 * first those that come and then those that go, by place; then the schedules by name.
 */
sealed interface Mark {

    Instant moment();

    /** Before all that became known at a moment. */
    record Start(Instant moment) implements Mark {}

    /** At a development that came or went. */
    record Development(Instant moment, ReportId report, boolean went, int place) implements Mark {}

    /** At the schedule of a meeting. */
    record Schedule(Instant moment, MeetingName meeting) implements Mark {}

    /** After everything. */
    record End(Instant moment) implements Mark {}
}
