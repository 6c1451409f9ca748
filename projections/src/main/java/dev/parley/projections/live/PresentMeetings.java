package dev.parley.projections.live;

import dev.parley.core.schedule.PresentMeeting;
import dev.parley.projections.claims.MeetingName;
import dev.parley.projections.claims.MeetingShift;
import dev.parley.projections.claims.OpenClaims;
import dev.parley.projections.claims.Since;
import dev.parley.projections.processing.LastUsed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Has the meetings at hand that shifts are about, as they are before them. */
    void fetch(List<MeetingShift> shifts) {
        atHand.trim();
        Map<MeetingName, Instant> missing =
                shifts.stream()
                        .map(MeetingShift::name)
                        .distinct()
                        .filter(name -> atHand.get(name) == null)
                        .collect(Collectors.toMap(Function.identity(), _ -> Instant.MAX));
        if (!missing.isEmpty()) {
            var open = claims.of(new Since(missing));
            missing.keySet()
                    .forEach(name ->
                            atHand.put(
                                    name, PresentMeeting.of(open.getOrDefault(name, List.of()))));
        }
    }

    /** One that was fetched. */
    PresentMeeting get(MeetingName name) {
        return Objects.requireNonNull(atHand.get(name));
    }

    void put(MeetingName name, PresentMeeting meeting) {
        atHand.put(name, meeting);
    }

    void forget() {
        atHand.clear();
    }
}
