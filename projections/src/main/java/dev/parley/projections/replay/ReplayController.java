package dev.parley.projections.replay;

import dev.parley.projections.live.Bell;
import dev.parley.projections.reading.Dates;
import dev.parley.projections.reading.EventStream;
import dev.parley.projections.reading.Freshness;
import dev.parley.projections.reading.ReadProblem;
import dev.parley.projections.reading.RecordedClock;
import dev.parley.projections.reading.UndatedFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Replays over HTTP, as server-sent events. Each viewer has a thread of its own, and waits on it.
 */
@RestController
public final class ReplayController {

    private final ReplayReader reader;
    private final Freshness freshness;
    private final Bell bell;

    public ReplayController(ReplayReader reader, Freshness freshness, Bell bell) {
        this.reader = reader;
        this.freshness = freshness;
        this.bell = bell;
    }

    @GetMapping("/api/replay")
    void replay(
            @RequestParam(name = "from") String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "speed", required = false) @Nullable String speed,
            UndatedFilter filter,
            RecordedClock recorded,
            @RequestParam(name = "after", required = false) @Nullable String after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Speed days = Speed.parse(speed);
        Replay asked = replay(from, to, recorded, filter);
        String token = last == null || last.isEmpty() ? after : last;
        if (token == null) {
            Pace pace = new Pace(days, bell, null);
            show(asked, new Mark.Start(asked.from()), pace, request, response);
        } else {
            ResumeToken seen = token(token, asked);
            Pace pace = new Pace(days, bell, seen.mark().moment());
            Replay resumed = asked.recordedBy(seen.recordedAsOf());
            show(resumed, seen.mark(), pace, request, response);
        }
    }

    private static Replay replay(
            String from, @Nullable String to, RecordedClock recorded, UndatedFilter filter) {
        Instant start = Dates.start("from", from);
        Instant end = Dates.optional("to", to);
        if (end != null && end.isBefore(start)) {
            throw ReadProblem.badRequest("Parameter to: %s lies before %s.".formatted(to, from));
        }
        return new Replay(start, end, recorded.recordedAsOf(), filter.filter());
    }

    private ResumeToken token(String text, Replay replay) {
        try {
            ResumeToken token = ResumeToken.parse(text);
            Instant recordedAsOf = freshness.recordedAsOf(token.recordedAsOf(), 0);
            if (recordedAsOf.equals(token.recordedAsOf()) && reader.holds(replay, token.mark())) {
                return token;
            }
        } catch (IllegalArgumentException _) {
            throw bad(text);
        }
        throw bad(text);
    }

    private static ReadProblem bad(String token) {
        return ReadProblem.badRequest(
                "'%s' is no message of this replay; take the id of one as it is, and ask for the same span."
                        .formatted(token));
    }

    /** Who comes back after the end gets the answer that makes browsers stay away. */
    private void show(
            Replay replay,
            Mark from,
            Pace pace,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (from instanceof Mark.End) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        EventStream stream = EventStream.over(response);
        if (!"HEAD".equals(request.getMethod())) {
            new Viewing(reader, replay, pace, bell, stream).run(from);
        }
    }
}
