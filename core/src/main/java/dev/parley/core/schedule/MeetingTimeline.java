package dev.parley.core.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The schedule of one meeting, replayed on the known clock up to a moment with the recorded clock
 * held still.
 */
public record MeetingTimeline(Meeting meeting, List<Revision> revisions) {

    public MeetingTimeline {
        revisions = List.copyOf(revisions);
    }

    /**
     * Replays the claims about one meeting.
     *
     * @param claims every claim about it, live or gone, as recorded by one moment
     * @param asOf the last moment to replay, included
     */
    public static Optional<MeetingTimeline> replay(
            String meeting, Collection<MeetingClaim> claims, Instant asOf) {
        List<MeetingClaim> known =
                claims.stream()
                        .filter(claim -> !claim.knownFrom().isAfter(asOf))
                        .sorted(Told.KNOWN_ORDER)
                        .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(replay(meeting, known, asOf));
    }

    private static MeetingTimeline replay(String meeting, List<MeetingClaim> known, Instant asOf) {
        Sweep sweep = Sweep.over(known, Instant.MIN, asOf, List.of());
        return new MeetingTimeline(
                new Meeting(meeting, sweep.schedule(), sweep.revisions().size()),
                sweep.revisions());
    }
}
