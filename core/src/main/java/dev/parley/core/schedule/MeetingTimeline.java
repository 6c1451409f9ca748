package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of one meeting, replayed on the known clock up to a moment with the recorded clock
 * held still.
 *
 * @param schedule what it came to at that moment; none if every claim about it had gone
 */
public record MeetingTimeline(
        String meeting, Optional<Schedule> schedule, List<Revision> revisions) {

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
                        .filter(claim -> !claim.claim().knownFrom().isAfter(asOf))
                        .sorted(MeetingClaim.KNOWN_ORDER)
                        .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Replay(known, asOf).timeline(meeting));
    }

    public Status status() {
        return schedule.map(Schedule::status).orElse(Status.WITHDRAWN);
    }

    public @Nullable Edtf when() {
        return schedule.map(Schedule::when).orElse(null);
    }

    public int revision() {
        return revisions.size();
    }

    /** The claims of one meeting, in known order, and the moments at which they come and go. */
    private record Replay(List<MeetingClaim> claims, Instant asOf) {

        MeetingTimeline timeline(String meeting) {
            List<Revision> revisions = new ArrayList<>();
            Optional<Schedule> schedule = Optional.empty();
            for (Instant moment : moments()) {
                schedule = Resolution.inKnownOrder(liveAt(moment));
                note(moment, schedule, revisions);
            }
            return new MeetingTimeline(meeting, schedule, revisions);
        }

        private NavigableSet<Instant> moments() {
            return claims.stream()
                    .map(MeetingClaim::claim)
                    .flatMap(claim -> Stream.of(claim.knownFrom(), claim.knownTo()))
                    .filter(moment -> !moment.isAfter(asOf) && moment.isBefore(Instant.MAX))
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }

        private List<MeetingClaim> liveAt(Instant moment) {
            return claims.stream().filter(claim -> claim.claim().knownAt(moment)).toList();
        }

        private void note(Instant moment, Optional<Schedule> schedule, List<Revision> revisions) {
            Reading now = Reading.of(schedule);
            if (revisions.isEmpty() || !revisions.getLast().reading().equals(now)) {
                Cause cause = Cause.of(claims, moment, schedule);
                revisions.add(
                        new Revision(
                                revisions.size() + 1,
                                schedule.map(Schedule::when).orElse(null),
                                now.where(),
                                now.status(),
                                moment,
                                cause.recordedAt(),
                                cause.claim()));
            }
        }
    }
}
