package dev.parley.core.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The claim whose coming or going changed a schedule.
 *
 * @param recordedAt when the log recorded that it came or went
 */
record Cause(MeetingClaim claim, Instant recordedAt) {

    /**
     * Of the claims that came at the moment the one that settled the schedule, else the last that
     * came, else the last that went.
     */
    static Cause of(List<MeetingClaim> claims, Instant moment, Optional<Schedule> schedule) {
        List<MeetingClaim> came =
                claims.stream().filter(claim -> claim.claim().knownFrom().equals(moment)).toList();
        return schedule.map(Schedule::settledBy)
                .filter(came::contains)
                .or(() -> came.stream().reduce((_, later) -> later))
                .map(Cause::came)
                .orElseGet(() -> went(claims, moment));
    }

    private static Cause came(MeetingClaim claim) {
        return new Cause(claim, claim.claim().recordedAt());
    }

    private static Cause went(List<MeetingClaim> claims, Instant moment) {
        MeetingClaim last =
                claims.stream()
                        .filter(claim -> claim.claim().knownTo().equals(moment))
                        .reduce((_, later) -> later)
                        .orElseThrow();
        return new Cause(last, last.claim().placedAt());
    }
}
