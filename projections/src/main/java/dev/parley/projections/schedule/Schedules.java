package dev.parley.projections.schedule;

import static java.util.stream.Collectors.groupingBy;

import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.MeetingTimeline;
import dev.parley.core.schedule.NegotiationState;
import dev.parley.core.schedule.Resolution;
import dev.parley.core.schedule.Revision;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.reading.Clocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Resolves schedules from the live claims at a point of both clocks. Their revisions are read as
 * they are kept, or made from every claim of a meeting if they are not.
 */
public final class Schedules {

    private final Claims claims;
    private final KeptRevisions kept;

    public Schedules(Claims claims, JdbcClient jdbc) {
        this.claims = claims;
        this.kept = new KeptRevisions(jdbc);
    }

    /** The meetings of a negotiation, by when. */
    public List<Meeting> of(String negotiation, Clocks clocks) {
        return of(negotiation, claims.ofMeetings(negotiation, clocks), clocks);
    }

    /**
     * The meetings of a negotiation, by when.
     *
     * @param live what live claims say of them
     */
    public List<Meeting> of(String negotiation, List<MeetingClaim> live, Clocks clocks) {
        Map<String, List<MeetingClaim>> byMeeting =
                live.stream().collect(groupingBy(MeetingClaim::meeting));
        List<Meeting> meetings = new ArrayList<>();
        numbers(negotiation, clocks)
                .forEach((name, number) ->
                        meetings.add(
                                new Meeting(
                                        name,
                                        Resolution.resolve(byMeeting.getOrDefault(name, List.of())),
                                        number)));
        return meetings.stream().sorted(NegotiationState.BY_WHEN).toList();
    }

    /** The number of the last revision of each meeting of which anything was known. */
    private Map<String, Integer> numbers(String negotiation, Clocks clocks) {
        Map<String, Integer> numbers = new HashMap<>();
        kept.counts(negotiation, clocks)
                .forEach((meeting, count) ->
                        numbers.put(
                                meeting,
                                count != null ? count : made(negotiation, meeting, clocks).size()));
        numbers.values().removeIf(number -> number == 0);
        return numbers;
    }

    /** How the schedule of a meeting changed by then; none if nothing was known of it. */
    public List<Revision> revisions(String negotiation, String meeting, Clocks clocks) {
        List<Revision> revisions = kept.of(negotiation, meeting, clocks);
        return revisions.isEmpty() ? made(negotiation, meeting, clocks) : revisions;
    }

    /** How the schedules of all meetings of a negotiation changed by then. */
    public Map<String, List<Revision>> revisions(String negotiation, Clocks clocks) {
        Map<String, List<Revision>> all = kept.all(negotiation, clocks);
        all.replaceAll((meeting, revisions) ->
                revisions.isEmpty() ? made(negotiation, meeting, clocks) : revisions);
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private List<Revision> made(String negotiation, String meeting, Clocks clocks) {
        List<MeetingClaim> ever = claims.everOfMeeting(negotiation, meeting, clocks);
        Optional<MeetingTimeline> timeline = MeetingTimeline.replay(meeting, ever, clocks.bound());
        return timeline.map(MeetingTimeline::revisions).orElse(List.of());
    }
}
