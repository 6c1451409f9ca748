package dev.parley.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.schedule.Claim;
import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Position;
import dev.parley.core.schedule.PositionClaim;
import dev.parley.core.schedule.Resolution;
import dev.parley.core.schedule.Revision;
import dev.parley.core.schedule.Schedule;
import dev.parley.core.schedule.Told;
import dev.parley.projections.claims.Live;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers in words, so that two of them can be compared and read. */
final class InWords {

    private InWords() {}

    static List<String> claims(List<Claim> claims) {
        return claims.stream().sorted(Told.KNOWN_ORDER).map(InWords::claim).toList();
    }

    private static String claim(Claim claim) {
        return "revision %d, position %d, recorded %s, %s"
                .formatted(
                        claim.revision(),
                        claim.position(),
                        claim.recordedAt(),
                        onTheKnownClock(claim));
    }

    static String onTheKnownClock(Claim claim) {
        return "%s %s %d known from %s: %s"
                .formatted(
                        claim.source(),
                        claim.externalId(),
                        claim.place(),
                        claim.knownFrom(),
                        claim.development());
    }

    /** What each party holds on each issue, and how many claims there are of each kind. */
    static List<String> positions(Live live) {
        return positions(live.positions(), live.counts());
    }

    /** The same, among all that is live. */
    static List<String> positionsAmong(List<Claim> live) {
        return positions(
                live.stream().flatMap(PositionClaim::of).toList(),
                live.stream()
                        .map(claim -> claim.development().kind().slug())
                        .collect(
                                Collectors.toMap(
                                        kind -> kind, _ -> 1, Integer::sum, TreeMap::new)));
    }

    private static List<String> positions(
            List<PositionClaim> taken, SortedMap<String, Integer> counts) {
        List<String> told = new ArrayList<>();
        Position.last(taken)
                .forEach(each ->
                        told.add(
                                "%s on %s: %s since %s, by %s in %s"
                                        .formatted(
                                                each.party(),
                                                each.issue(),
                                                each.position(),
                                                each.since(),
                                                each.claim().development(),
                                                each.claim().report())));
        told.add(counts.toString());
        return told;
    }

    /** Each meeting's schedule now, and its revisions. */
    static Map<String, List<String>> meetings(
            List<Meeting> meetings, Map<String, List<Revision>> revisions) {
        return meetings.stream()
                .collect(
                        Collectors.toMap(
                                Meeting::name,
                                meeting ->
                                        timeline(
                                                meeting,
                                                revisions.getOrDefault(meeting.name(), List.of())),
                                (one, _) -> one,
                                TreeMap::new));
    }

    private static List<String> timeline(Meeting meeting, List<Revision> revisions) {
        assertThat(revisions).hasSize(meeting.revision());
        List<String> told = new ArrayList<>();
        revisions.forEach(revision ->
                told.add(
                        "%s: %s at %s, %s"
                                .formatted(
                                        revision.knownFrom(),
                                        revision.status(),
                                        revision.where(),
                                        revision.when())));
        told.add(schedule(meeting.schedule()));
        return told;
    }

    private static String schedule(Optional<Schedule> schedule) {
        return schedule.map(s ->
                        "contested %s, %d for, %d against"
                                .formatted(s.contested(), s.support().size(), s.dissent().size()))
                .orElse("withdrawn");
    }

    /** The same, by asking for the live claims anew at every moment up to the last. */
    static Map<String, List<String>> meetingsReplayed(
            Function<Instant, List<Claim>> live, List<Instant> moments, Instant asOf) {
        TreeMap<String, List<String>> told = new TreeMap<>();
        TreeMap<String, Optional<Schedule>> last = new TreeMap<>();
        for (Instant moment : new TreeSet<>(moments).headSet(asOf, true)) {
            Map<String, Optional<Schedule>> now = schedules(live.apply(moment));
            last.keySet().forEach(meeting -> now.putIfAbsent(meeting, Optional.empty()));
            now.forEach((meeting, schedule) -> note(moment, meeting, schedule, last, told));
        }
        last.forEach((meeting, schedule) ->
                told.computeIfPresent(
                        meeting,
                        (_, lines) -> {
                            lines.add(schedule(schedule));
                            return lines;
                        }));
        return told;
    }

    private static Map<String, Optional<Schedule>> schedules(List<Claim> live) {
        return live.stream()
                .flatMap(MeetingClaim::of)
                .collect(
                        Collectors.groupingBy(
                                MeetingClaim::meeting,
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), Resolution::resolve)));
    }

    private static void note(
            Instant moment,
            String meeting,
            Optional<Schedule> schedule,
            Map<String, Optional<Schedule>> last,
            Map<String, List<String>> told) {
        List<String> lines = told.computeIfAbsent(meeting, _ -> new ArrayList<>());
        Optional<Schedule> before = last.put(meeting, schedule);
        if (before == null || !shown(before).equals(shown(schedule))) {
            lines.add(moment + ": " + shown(schedule));
        }
    }

    private static String shown(Optional<Schedule> schedule) {
        return schedule.map(s ->
                        "%s at %s, %s"
                                .formatted(
                                        s.status(), s.where(), Objects.toString(s.when(), "null")))
                .orElse("WITHDRAWN at null, null");
    }
}
