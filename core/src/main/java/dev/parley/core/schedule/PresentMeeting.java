package dev.parley.core.schedule;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting with no bound on either clock: what all that is recorded and not taken back says of it.
 *
 * @param claims those that are live, in known order
 * @param schedule what they come to; none if there are none
 */
public record PresentMeeting(List<MeetingClaim> claims, Optional<Schedule> schedule) {

    public PresentMeeting {
        claims = List.copyOf(claims);
    }

    /**
     * The meeting as recorded by one moment.
     *
     * @param recorded the claims about it; those that are known for a time only are left out
     */
    public static PresentMeeting of(Collection<MeetingClaim> recorded) {
        return inKnownOrder(
                recorded.stream()
                        .filter(MeetingClaim::isOpenEnded)
                        .sorted(Told.KNOWN_ORDER)
                        .toList());
    }

    private static PresentMeeting inKnownOrder(List<MeetingClaim> live) {
        return new PresentMeeting(live, Resolution.inKnownOrder(live));
    }

    /** The meeting once an act has changed claims about it. */
    public PresentMeeting on(Shift shift) {
        List<MeetingClaim> live = shift.appliedTo(claims);
        live.removeIf(claim -> !claim.isOpenEnded());
        return live.equals(claims) ? this : inKnownOrder(live);
    }

    /** What has happened to it since it was as it was before. */
    public Set<Conclusion> since(PresentMeeting before) {
        Set<Conclusion> conclusions = EnumSet.noneOf(Conclusion.class);
        if (!Reading.of(schedule).equals(Reading.of(before.schedule))) {
            conclusions.add(Conclusion.SCHEDULE_REVISED);
        }
        if (contested() != before.contested()) {
            conclusions.add(contested() ? Conclusion.CONTESTED : Conclusion.SETTLED);
        }
        return conclusions;
    }

    private boolean contested() {
        return schedule.map(Schedule::contested).orElse(false);
    }
}
