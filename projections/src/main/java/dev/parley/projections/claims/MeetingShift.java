package dev.parley.projections.claims;

import dev.parley.core.development.Development;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.schedule.Shift;
import java.time.Instant;
import java.util.List;

/**
 * What an act changes in the claims about a meeting.
 *
 * @param about the developments that are told from now on without an end, or else were until now
 */
public record MeetingShift(
        MeetingName name, RecordedAct act, Shift shift, List<Development> about) {

    public MeetingShift {
        about = List.copyOf(about);
    }

    /** When the act was recorded. */
    public Instant recordedAt() {
        return act.recordedAt();
    }
}
