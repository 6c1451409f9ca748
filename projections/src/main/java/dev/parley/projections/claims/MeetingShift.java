package dev.parley.projections.claims;

import dev.parley.core.schedule.Shift;
import java.time.Instant;

/**
 * What an act changes in the claims about a meeting.
 *
 * @param recordedAt when the act was recorded
 */
public record MeetingShift(MeetingName name, Instant recordedAt, Shift shift) {}
