package dev.parley.projections.schedule;

import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.OpenMeeting;
import dev.parley.core.schedule.Revision;
import dev.parley.projections.claims.MeetingName;
import dev.parley.projections.claims.OpenClaims;
import dev.parley.projections.claims.Since;
import dev.parley.projections.processing.LastUsed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Meetings at the open end of the recorded clock: those used last are at hand. */
final class OpenMeetings {

    /** So many claims are at hand at most. */
    private static final int MOST_CLAIMS = 200_000;

    private final JdbcTemplate jdbc;
    private final OpenClaims claims;
    private final LastUsed<MeetingName, OpenMeeting> atHand =
            new LastUsed<>(MOST_CLAIMS, OpenMeeting::size);

    OpenMeetings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.claims = new OpenClaims(jdbc);
    }

    /** Each meeting back to its moment; none where revisions are not kept. */
    Map<MeetingName, Optional<OpenMeeting>> reaching(Map<MeetingName, Instant> since) {
        Map<MeetingName, Optional<OpenMeeting>> open = new HashMap<>();
        Map<MeetingName, Instant> missing = new HashMap<>();
        since.forEach((name, moment) -> {
            OpenMeeting meeting = atHand.get(name);
            if (meeting != null && meeting.reaches(moment)) {
                open.put(name, Optional.of(meeting));
            } else {
                missing.put(name, moment);
            }
        });
        if (!missing.isEmpty()) {
            open.putAll(read(new Since(missing)));
        }
        return open;
    }

    /** Has it at hand, unless its revisions are not kept any more. */
    void keep(MeetingName name, Optional<OpenMeeting> meeting) {
        meeting.ifPresentOrElse(kept -> atHand.put(name, kept), () -> atHand.remove(name));
    }

    void letGo() {
        atHand.trim();
    }

    void forget() {
        atHand.clear();
    }

    private Map<MeetingName, Optional<OpenMeeting>> read(Since since) {
        Set<MeetingName> notKept = new HashSet<>();
        Map<MeetingName, List<Revision>> revisions = revisions(since, notKept);
        Map<MeetingName, List<MeetingClaim>> open = claims.of(since);
        Map<MeetingName, Optional<OpenMeeting>> read = new HashMap<>();
        since.meetings()
                .forEach((name, moment) ->
                        read.put(
                                name,
                                notKept.contains(name)
                                        ? Optional.empty()
                                        : Optional.of(
                                                new OpenMeeting(
                                                        moment,
                                                        open.getOrDefault(name, List.of()),
                                                        revisions.getOrDefault(name, List.of())))));
        return read;
    }

    /** Those known since the moments, and the last before each. */
    private Map<MeetingName, List<Revision>> revisions(Since since, Set<MeetingName> notKept) {
        Map<MeetingName, List<Revision>> revisions = new HashMap<>();
        jdbc.query(
                "select "
                        + KeptRevisions.COLUMNS
                        + ", negotiation, meeting from "
                        + Since.TABLE
                        + """
                        cross join lateral (
                            select coalesce(max(known_from), '-infinity') as known_from
                            from schedule_revision before
                            where before.negotiation = wanted.negotiation
                                and before.meeting = wanted.meeting
                                and before.known_from < wanted.since and upper_inf(before.recorded)
                        ) last
                        join lateral (
                            select * from schedule_revision each
                            where each.negotiation = wanted.negotiation
                                and each.meeting = wanted.meeting
                                and each.known_from >= last.known_from
                                and upper_inf(each.recorded)
                        ) kept using (negotiation, meeting)
                        order by kept.known_from
                        """,
                row -> {
                    add(row, revisions, notKept);
                },
                since.parameters());
        return revisions;
    }

    private static void add(
            ResultSet row, Map<MeetingName, List<Revision>> revisions, Set<MeetingName> notKept)
            throws SQLException {
        MeetingName name = new MeetingName(row.getString("negotiation"), row.getString("meeting"));
        if (row.getString("status") == null) {
            notKept.add(name);
        } else {
            revisions
                    .computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(KeptRevisions.revision(row));
        }
    }
}
