package dev.parley.app.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Speaks HTTP to Parley, and reads what it wrote. */
final class Client {

    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private long written;

    Client(String address) {
        this.address = address;
    }

    /** A read that has seen what this client wrote; parameters are names and values in turn. */
    Answer get(String path, String... parameters) {
        StringBuilder query = new StringBuilder("?atLeast=" + written);
        for (int i = 0; i < parameters.length; i += 2) {
            query.append('&').append(parameters[i]).append('=').append(encoded(parameters[i + 1]));
        }
        return getAsIs(path + query);
    }

    Answer getAsIs(String pathAndQuery) {
        return send(request(pathAndQuery));
    }

    /** A read with a header. */
    Answer getWith(String pathAndQuery, String header, String value) {
        return send(request(pathAndQuery).header(header, value));
    }

    /** Sends a report. */
    Answer file(JsonNode report) {
        return post("/api/reports", report);
    }

    /** Sends a report that must be taken; answers its id. */
    String filed(JsonNode report) {
        Answer answer = file(report);
        if (answer.status() > 201) {
            throw new AssertionError(answer.toString());
        }
        return answer.text("/report");
    }

    Answer amend(String report, ObjectNode amendment) {
        return post("/api/reports/" + report + "/amendments", amendment);
    }

    Answer retract(String report, String retractedAt) {
        ObjectNode retraction = Wire.object().put("retractedAt", retractedAt);
        return post("/api/reports/" + report + "/retraction", retraction.put("reason", "Wrong."));
    }

    Answer takeBack(String report) {
        ObjectNode voiding = Wire.object().put("reason", "Not about these talks.");
        return post("/api/reports/" + report + "/void", voiding);
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    Answer post(String path, JsonNode body) {
        return post(path, JSON, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The verdicts on lines of NDJSON. */
    List<JsonNode> lines(String... lines) {
        byte[] body = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        List<JsonNode> verdicts = post("/api/reports", NDJSON, body).lines();
        verdicts.forEach(verdict -> seen(verdict.at("/positions/1").asLong(0)));
        return verdicts;
    }

    Answer post(String path, String contentType, byte[] body) {
        Answer answer =
                send(
                        request(path)
                                .header("Content-Type", contentType)
                                .POST(BodyPublishers.ofByteArray(body)));
        answer.header("Parley-Position").map(Long::parseLong).ifPresent(this::seen);
        return answer;
    }

    /** Reads the feed from what a query says, and after the event with an id unless it is empty. */
    FeedReader feed(String query, String lastEventId) {
        return stream("/api/feed" + query, lastEventId);
    }

    /** As {@link #feed}, of anything that streams. */
    FeedReader stream(String pathAndQuery, String lastEventId) {
        HttpRequest.Builder request = request(pathAndQuery);
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> response = send(request.build(), BodyHandlers.ofInputStream());
        return new FeedReader(response);
    }

    /** Sees a replay to its end, from after the message with an id. */
    Answer replay(String query, String lastEventId) {
        return send(request("/api/replay" + query).header("Last-Event-ID", lastEventId));
    }

    /** What there is to say of an answer, without it. */
    Answer head(String pathAndQuery) {
        return send(request(pathAndQuery).HEAD());
    }

    /** Position of the last event that this client wrote. */
    long written() {
        return written;
    }

    private void seen(long position) {
        written = Math.max(written, position);
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(address + pathAndQuery))
                .timeout(Duration.ofSeconds(30));
    }

    private static Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> as) {
        try {
            return HTTP.send(request, as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
