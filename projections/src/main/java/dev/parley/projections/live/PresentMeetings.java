package dev.parley.projections.live;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.parley.core.schedule.Conclusion;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.PresentMeeting;
import dev.parley.projections.claims.MeetingName;
import dev.parley.projections.claims.MeetingShift;
import dev.parley.projections.claims.OpenClaims;
import dev.parley.projections.claims.Since;
import dev.parley.projections.processing.LastUsed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Meetings with no bound on either clock: those used last are at hand. */
final class PresentMeetings {

    /** So many claims are at hand at most. */
    private static final int MOST_CLAIMS = 100_000;

    private final OpenClaims claims;
    private final LastUsed<MeetingName, PresentMeeting> atHand =
            new LastUsed<>(MOST_CLAIMS, meeting -> meeting.claims().size() + 1);

    PresentMeetings(JdbcTemplate jdbc) {
        this.claims = new OpenClaims(jdbc);
    }

    /** A meeting before an act and after it, and what the act came to for it. */
    record Followed(
            int place,
            MeetingShift shift,
            PresentMeeting before,
            PresentMeeting after,
            Set<Conclusion> conclusions) {}

    /** Follows meetings through shifts, and has them at hand as they are then. */
    List<Followed> following(List<MeetingShift> shifts) {
        fetch(shifts);
        List<Course> courses =
                IntStream.range(0, shifts.size())
                        .boxed()
                        .collect(groupingBy(place -> shifts.get(place).name()))
                        .entrySet()
                        .stream()
                        .map(each -> new Course(get(each.getKey()), each.getValue()))
                        .toList();
        // What happens to one meeting does not depend on others, and hearing claims takes time.
        List<List<Followed>> followed =
                courses.parallelStream().map(course -> course.through(shifts)).toList();
        followed.stream()
                .map(List::getLast)
                .forEach(each -> atHand.put(each.shift().name(), each.after()));
        return followed.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Followed::place))
                .toList();
    }

    private PresentMeeting get(MeetingName name) {
        return Objects.requireNonNull(atHand.get(name));
    }

    /** A meeting, and the places of the shifts that are about it. */
    private record Course(PresentMeeting meeting, List<Integer> places) {

        List<Followed> through(List<MeetingShift> shifts) {
            List<Followed> followed = new ArrayList<>();
            PresentMeeting before = meeting;
            for (int place : places) {
                MeetingShift shift = shifts.get(place);
                PresentMeeting after = before.on(shift.shift());
                followed.add(new Followed(place, shift, before, after, after.since(before)));
                before = after;
            }
            return followed;
        }
    }

    /** Has the meetings at hand that shifts are about, as they are before them. */
    private void fetch(List<MeetingShift> shifts) {
        atHand.trim();
        Map<MeetingName, Instant> missing =
                shifts.stream()
                        .map(MeetingShift::name)
                        .distinct()
                        .filter(name -> atHand.get(name) == null)
                        .collect(toMap(Function.identity(), _ -> Instant.MAX));
        if (!missing.isEmpty()) {
            Map<MeetingName, List<MeetingClaim>> open = claims.of(new Since(missing));
            missing.keySet()
                    .forEach(name ->
                            atHand.put(
                                    name, PresentMeeting.of(open.getOrDefault(name, List.of()))));
        }
    }

    void forget() {
        atHand.clear();
    }
}
