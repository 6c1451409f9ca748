package dev.parley.projections.schedule;

import static java.util.stream.Collectors.groupingBy;

import dev.parley.core.schedule.OpenMeeting;
import dev.parley.core.schedule.Shift;
import dev.parley.projections.claims.ClaimsFollower;
import dev.parley.projections.claims.MeetingName;
import dev.parley.projections.claims.MeetingShift;
import dev.parley.projections.processing.ReportActs;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps how the schedules of meetings change. What an act changes late on the known clock is heard
 * again from there on; a meeting that is so long that this would hold up everybody is not kept any
 * more, and made when it is asked for.
 */
public final class RevisionsWriter implements ClaimsFollower {

    /** Claims heard, summed over the moments at which they are. */
    private static final long MOST_WORK = 100_000;

    private final JdbcTemplate jdbc;
    private final OpenMeetings meetings;
    private final long mostWork;

    public RevisionsWriter(JdbcTemplate jdbc) {
        this(jdbc, MOST_WORK);
    }

    /** One that gives a meeting up sooner or later than usual. */
    public RevisionsWriter(JdbcTemplate jdbc, long mostWork) {
        this.jdbc = jdbc;
        this.meetings = new OpenMeetings(jdbc);
        this.mostWork = mostWork;
    }

    @Override
    public List<String> tables() {
        return List.of("schedule_revision");
    }

    @Override
    public Supplier<Runnable> follow(List<ReportActs> batch, List<MeetingShift> shifts) {
        Map<MeetingName, Optional<OpenMeeting>> open = meetings.reaching(since(shifts));
        return () -> {
            List<Followed> followed = following(shifts, open);
            return () -> write(followed);
        };
    }

    private List<Followed> following(
            List<MeetingShift> shifts, Map<MeetingName, Optional<OpenMeeting>> open) {
        return shifts.stream().collect(groupingBy(MeetingShift::name)).entrySet().stream()
                .map(each -> followed(each.getKey(), each.getValue(), open))
                .toList();
    }

    private void write(List<Followed> followed) {
        RevisionRows.write(followed.stream().map(Followed::rows).toList(), jdbc);
        followed.forEach(each -> meetings.keep(each.name(), each.meeting()));
        meetings.letGo();
    }

    /**
     * A meeting after some acts.
     *
     * @param meeting none if it is not kept from now on
     */
    private record Followed(MeetingName name, Optional<OpenMeeting> meeting, RevisionRows rows) {}

    private Followed followed(
            MeetingName name,
            List<MeetingShift> shifts,
            Map<MeetingName, Optional<OpenMeeting>> open) {
        RevisionRows rows = new RevisionRows(name);
        Optional<OpenMeeting> meeting = open.getOrDefault(name, Optional.empty());
        for (MeetingShift each : shifts) {
            meeting = meeting.flatMap(kept -> on(each, kept, rows));
        }
        return new Followed(name, meeting, rows);
    }

    private Optional<OpenMeeting> on(MeetingShift each, OpenMeeting meeting, RevisionRows rows) {
        Shift shift = each.shift();
        if (meeting.work(shift) > mostWork) {
            rows.giveUp(each.recordedAt());
            return Optional.empty();
        }
        rows.rewrite(each.recordedAt(), meeting.on(shift));
        return Optional.of(meeting);
    }

    /** The first moment at which anything changes, for each meeting. */
    private static Map<MeetingName, Instant> since(List<MeetingShift> shifts) {
        Map<MeetingName, Instant> since = new HashMap<>();
        for (MeetingShift each : shifts) {
            since.merge(
                    each.name(), each.shift().from(), (one, two) -> one.isBefore(two) ? one : two);
        }
        return since;
    }

    @Override
    public void forget() {
        meetings.forget();
    }
}
