package dev.parley.app.kafka;

import dev.parley.app.testing.RunningParley;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Parley with Kafka at both ends, its database, and who asks it over HTTP. */
record Node(RunningParley parley, JdbcClient database) implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What it answered. */
    record Answer(int status, JsonNode body) {}

    static Node start(Broker broker, DataSource database) {
        return start(broker, database, Map.of());
    }

    static Node start(Broker broker, DataSource database, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.put("parley.kafka.bootstrap", broker.bootstrap());
        return new Node(
                RunningParley.start(RunningParley.url(database), properties),
                JdbcClient.create(database));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    Answer post(String path, String body) throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** How often the log says that a report was filed. */
    long filed(String externalId) {
        return count(
                "select count(*) from event where type = 'report-filed' and convert_from(payload,"
                        + " 'UTF8') like '%\""
                        + externalId
                        + "\"%'");
    }

    long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    /** The dead letters whose value holds a text. */
    List<JsonNode> deadLetters(String text) throws IOException, InterruptedException {
        return get("/api/dead-letters?limit=1000")
                .body()
                .path("deadLetters")
                .valueStream()
                .filter(letter -> letter.path("value").asString("").contains(text))
                .toList();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(parley.address() + path));
    }

    private static Answer send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()));
    }

    @Override
    public void close() {
        parley.close();
    }
}
