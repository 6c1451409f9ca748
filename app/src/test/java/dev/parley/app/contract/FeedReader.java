package dev.parley.app.contract;

import dev.parley.projections.live.FeedPosition;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Reads server-sent events as they come. */
final class FeedReader implements AutoCloseable {

    private static final long LONGEST_SECONDS = 10;
    private static final long QUIET_MILLIS = 250;

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    FeedReader(HttpResponse<InputStream> response) {
        this.response = response;
        Thread.ofVirtual().start(this::read);
    }

    /** One event; its data is a CloudEvents envelope. */
    record Event(String id, String kind, JsonNode envelope) {
        FeedPosition place() {
            return FeedPosition.parse(id);
        }

        long position() {
            return place().position();
        }

        String data(String field) {
            return envelope.path("data").path(field).asString("");
        }
    }

    int status() {
        return response.statusCode();
    }

    String contentType() {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    Event next() throws InterruptedException {
        Event event = events.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("Nothing came over the feed.");
        }
        return event;
    }

    List<Event> next(int count) throws InterruptedException {
        List<Event> next = new ArrayList<>();
        while (next.size() < count) {
            next.add(next());
        }
        return next;
    }

    /** Whatever comes until nothing does for a while. */
    List<Event> untilQuiet() throws InterruptedException {
        List<Event> all = new ArrayList<>();
        for (Event event = next(); event != null; ) {
            all.add(event);
            event = events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        return all;
    }

    /** True if nothing comes for a while. */
    boolean quiet() throws InterruptedException {
        return events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) == null;
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            Map<String, String> fields = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line, fields);
            }
        } catch (IOException _) {
            // Closed by the test.
        }
    }

    private void take(String line, Map<String, String> fields) {
        int colon = line.indexOf(": ");
        if (colon > 0) {
            fields.put(line.substring(0, colon), line.substring(colon + 2));
        } else if (line.isEmpty() && fields.containsKey("data")) {
            events.add(
                    new Event(
                            fields.getOrDefault("id", ""),
                            fields.getOrDefault("event", ""),
                            Wire.json(fields.getOrDefault("data", ""))));
            fields.clear();
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
