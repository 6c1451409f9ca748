package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rule 7 of DESIGN section 3, written down a second time: the schedule at every moment in turn. */
record NaiveRevisions(List<Line> lines) {

    /** A revision as text, but for its cause. */
    record Line(
            int number,
            @Nullable String when,
            @Nullable String where,
            String status,
            Instant knownFrom) {

        boolean reads(Line other) {
            return new Line(0, when, where, status, Instant.MIN)
                    .equals(new Line(0, other.when, other.where, other.status, Instant.MIN));
        }
    }

    static NaiveRevisions of(List<MeetingClaim> claims, Instant asOf) {
        List<Line> lines = new ArrayList<>();
        for (Instant moment : moments(claims)) {
            List<MeetingClaim> live = live(claims, moment);
            boolean silence = live.isEmpty() && lines.isEmpty();
            if (!moment.isAfter(asOf) && !silence) {
                Line line = line(lines.size() + 1, NaiveSchedule.of(live), moment);
                if (lines.isEmpty() || !lines.getLast().reads(line)) {
                    lines.add(line);
                }
            }
        }
        return new NaiveRevisions(lines);
    }

    private static TreeSet<Instant> moments(List<MeetingClaim> claims) {
        TreeSet<Instant> moments = new TreeSet<>();
        claims.forEach(each -> moments.add(each.knownFrom()));
        claims.forEach(each -> moments.add(each.knownTo()));
        return moments;
    }

    static List<MeetingClaim> live(List<MeetingClaim> claims, Instant moment) {
        return claims.stream()
                .filter(each -> each.knownFrom().compareTo(moment) <= 0)
                .filter(each -> moment.compareTo(each.knownTo()) < 0)
                .toList();
    }

    private static Line line(int number, @Nullable NaiveSchedule schedule, Instant moment) {
        return schedule == null
                ? new Line(number, null, null, "withdrawn", moment)
                : new Line(
                        number, text(schedule.when()), schedule.where(), schedule.status(), moment);
    }

    private static @Nullable String text(@Nullable Edtf date) {
        return date == null ? null : date.text();
    }

    static List<Line> told(MeetingTimeline timeline) {
        return timeline.revisions().stream()
                .map(each ->
                        new Line(
                                timeline.revisions().indexOf(each) + 1,
                                Optional.ofNullable(each.when()).map(Edtf::text).orElse(null),
                                each.where(),
                                each.status().slug(),
                                each.knownFrom()))
                .toList();
    }
}
