package dev.parley.projections.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.MediaType;

/** Server-sent events, as they are written to one reader. */
public final class EventStream {

    private final OutputStream out;

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

    /** An event in the bytes that are written; none of its parts has a line break. */
    public static byte[] encoded(String id, String kind, String data) {
        return "id: %s\nevent: %s\ndata: %s\n\n"
                .formatted(id, kind, data)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes an event; none of its parts has a line break. */
    public void event(String id, String kind, String data) throws IOException {
        event(encoded(id, kind, data));
    }

    /** Writes an event that is {@link #encoded}. */
    public void event(byte[] encoded) throws IOException {
        out.write(encoded);
    }

    /** Tells how long to wait before coming back when the connection is lost. */
    public void retry(Duration pause) throws IOException {
        line("retry: " + pause.toMillis());
    }

    /** Writes a line that readers pass over. */
    public void comment(String text) throws IOException {
        line(": " + text);
    }

    private void line(String text) throws IOException {
        out.write((text + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends what was written and is not sent yet. */
    public void flush() throws IOException {
        out.flush();
    }
}
