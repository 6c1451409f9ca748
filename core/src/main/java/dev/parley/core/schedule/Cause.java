package dev.parley.core.schedule;

import dev.parley.core.report.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The claim whose coming or going changed a schedule.
 *
 * @param development its id in the report
 * @param recordedAt when the log recorded that it came or went
 */
public record Cause(ReportId report, String source, String development, Instant recordedAt) {

    /**
     * Of the claims that came at the moment the one that settled the schedule. If it came before,
     * the last of them without which the schedule would read otherwise, else the last that went
     * with which it would; and if none alone makes the difference, the last that came, or went.
     *
     * @param claims in known order
     */
    static Cause of(List<MeetingClaim> claims, Instant moment, Optional<Schedule> schedule) {
        List<MeetingClaim> live = where(claims, claim -> claim.knownAt(moment));
        List<MeetingClaim> came = where(live, claim -> claim.knownFrom().equals(moment));
        List<MeetingClaim> went = where(claims, claim -> claim.knownTo().equals(moment));
        return schedule.map(Schedule::settledBy)
                .filter(came::contains)
                .or(() -> last(came, claim -> otherwise(without(live, claim), schedule)))
                .map(Cause::came)
                .or(() ->
                        last(went, claim -> otherwise(with(live, claim), schedule))
                                .map(Cause::went))
                .or(() -> last(came, _ -> true).map(Cause::came))
                .orElseGet(() -> went(went.getLast()));
    }

    private static boolean otherwise(List<MeetingClaim> live, Optional<Schedule> schedule) {
        return !Reading.of(Resolution.resolve(live)).equals(Reading.of(schedule));
    }

    private static List<MeetingClaim> without(List<MeetingClaim> live, MeetingClaim claim) {
        return where(live, each -> !each.equals(claim));
    }

    private static List<MeetingClaim> with(List<MeetingClaim> live, MeetingClaim claim) {
        List<MeetingClaim> more = new ArrayList<>(live);
        more.add(claim);
        return more;
    }

    private static List<MeetingClaim> where(
            List<MeetingClaim> claims, Predicate<MeetingClaim> condition) {
        return claims.stream().filter(condition).toList();
    }

    private static Optional<MeetingClaim> last(
            List<MeetingClaim> claims, Predicate<MeetingClaim> condition) {
        return claims.reversed().stream().filter(condition).findFirst();
    }

    private static Cause came(MeetingClaim claim) {
        return of(claim, claim.recordedAt());
    }

    private static Cause went(MeetingClaim claim) {
        return of(claim, claim.placedAt());
    }

    private static Cause of(MeetingClaim claim, Instant recordedAt) {
        return new Cause(claim.report(), claim.source(), claim.development(), recordedAt);
    }
}
