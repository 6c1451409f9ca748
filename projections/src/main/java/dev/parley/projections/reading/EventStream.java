package dev.parley.projections.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** Server-sent events, as they are written to one reader. */
public final class EventStream {

    private final OutputStream out;
    private final StringBuilder pending = new StringBuilder();

    private EventStream(OutputStream out) {
        this.out = out;
    }

    /** Begins the answer to a request. */
    public static EventStream over(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        return new EventStream(response.getOutputStream());
    }

    /** Writes an event with the next flush; none of its parts has a line break. */
    public void event(String id, String kind, String data) {
        pending.append("id: ").append(id).append('\n');
        pending.append("event: ").append(kind).append('\n');
        pending.append("data: ").append(data).append("\n\n");
    }

    /** Writes a line that readers pass over with the next flush. */
    public void comment(String text) {
        pending.append(": ").append(text).append("\n\n");
    }

    /** Sends whatever is pending. */
    public void flush() throws IOException {
        out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        pending.setLength(0);
    }
}
