package dev.parley.projections.calendar;

import dev.parley.core.schedule.Revision;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.ReadProblem;
import dev.parley.projections.reading.Tagged;
import dev.parley.projections.schedule.Schedules;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The schedule of a negotiation as a calendar to subscribe to. */
@RestController
public final class CalendarController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Schedules schedules;
    private final Claims claims;

    public CalendarController(Schedules schedules, Claims claims) {
        this.schedules = schedules;
        this.claims = claims;
    }

    @GetMapping("/calendar/{negotiation}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String negotiation, Clocks clocks) {
        if (!claims.knewOf(negotiation, clocks)) {
            throw ReadProblem.notKnown("The negotiation '%s'".formatted(negotiation));
        }
        String calendar = ICalendar.of(negotiation, events(negotiation, clocks), page(negotiation));
        return Tagged.document(CALENDAR, calendar, Tagged.strong(calendar), clocks.recordedAsOf());
    }

    private List<MeetingEvent> events(String negotiation, Clocks clocks) {
        Map<String, List<Revision>> revisions = schedules.revisions(negotiation, clocks);
        return schedules.of(negotiation, clocks).stream()
                .map(meeting ->
                        new MeetingEvent(
                                negotiation,
                                meeting,
                                revisions.getOrDefault(meeting.name(), List.of())))
                .filter(event -> !event.revisions().isEmpty())
                .toList();
    }

    private static URI page(String negotiation) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/")
                .queryParam("negotiation", negotiation)
                .encode()
                .build()
                .toUri();
    }
}
