package dev.parley.projections.negotiation;

import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Schedule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The voices that support the schedule of a meeting, and those that dissent from it. */
record Sides(Map<String, MeetingClaim> support, Map<String, MeetingClaim> dissent) {

    /** Those of a meeting; none if it was not known, or every claim about it has gone. */
    static Sides of(Optional<Meeting> meeting) {
        Optional<Schedule> schedule = meeting.flatMap(Meeting::schedule);
        return new Sides(
                byVoice(schedule.map(Schedule::support)), byVoice(schedule.map(Schedule::dissent)));
    }

    private static Map<String, MeetingClaim> byVoice(Optional<List<MeetingClaim>> claims) {
        Map<String, MeetingClaim> byVoice = new LinkedHashMap<>();
        claims.ifPresent(all -> all.forEach(claim -> byVoice.put(claim.voice(), claim)));
        return byVoice;
    }

    /** True if they are on different sides, or dissent and do not agree with each other either. */
    boolean contradict(String one, String other) {
        MeetingClaim claim = dissent.get(one);
        MeetingClaim against = dissent.get(other);
        if (claim != null && against != null) {
            return !claim.agreesWith(against);
        }
        return (claim != null && support.containsKey(other))
                || (against != null && support.containsKey(one));
    }
}
