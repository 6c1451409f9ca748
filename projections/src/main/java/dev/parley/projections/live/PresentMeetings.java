package dev.parley.projections.live;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
            MeetingShift shift,
            PresentMeeting before,
            PresentMeeting after,
            Set<Conclusion> conclusions) {}

    /** Follows meetings that are at hand through shifts, and has them at hand as they are then. */
    List<Followed> following(List<MeetingShift> shifts) {
        List<Followed> followed = new ArrayList<>();
        for (MeetingShift shift : shifts) {
            PresentMeeting before = Objects.requireNonNull(atHand.get(shift.name()));
            PresentMeeting after = before.on(shift.shift());
            atHand.put(shift.name(), after);
            followed.add(new Followed(shift, before, after, after.since(before)));
        }
        return followed;
    }

    /** Has the meetings at hand that shifts are about, as they are before them. */
    void fetch(List<MeetingShift> shifts) {
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
