package dev.parley.projections.live;

import dev.parley.core.log.EventLog;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.reading.EventStream;
import dev.parley.projections.reading.Filter;
import dev.parley.projections.reading.ReadProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The feed over HTTP, as server-sent events. Each reader has a thread of its own, and waits on it.
 */
@RestController
public final class FeedController {

    private final Feed feed;
    private final Tail tail;
    private final Progress progress;
    private final EventLog log;

    public FeedController(Feed feed, Tail tail, Progress progress, EventLog log) {
        this.feed = feed;
        this.tail = tail;
        this.progress = progress;
        this.log = log;
    }

    @GetMapping(path = "/api/feed")
    void feed(
            Filter filter,
            @RequestParam(name = "after", required = false) @Nullable String after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        FeedPosition from = from(last, after);
        EventStream stream = EventStream.over(response);
        if (!"HEAD".equals(request.getMethod())) {
            new Reader(feed, tail, filter, from, stream).run();
        }
    }

    /** After the last event that the reader had, else after what it names, else from now on. */
    private FeedPosition from(@Nullable String last, @Nullable String after) {
        if (last != null && !last.isEmpty()) {
            return position("Last-Event-ID", last);
        }
        return after != null
                ? position("after", after)
                : FeedPosition.after(feed.inTurn(progress::seen).position());
    }

    private FeedPosition position(String name, String text) {
        try {
            FeedPosition position = FeedPosition.parse(text);
            if (position.position() <= feed.inTurn(log::head).position()) {
                return position;
            }
        } catch (NumberFormatException e) {
            throw ReadProblem.badRequest(
                    "%s: '%s' is not a position of the log.".formatted(name, text));
        }
        throw ReadProblem.badRequest("%s: the log has no position %s yet.".formatted(name, text));
    }
}
