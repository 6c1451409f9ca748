package dev.parley.app.command;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpRetryException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server, asked over HTTP. */
final class ParleyClient {

    /** What proxies and servers say while they start or stop. */
    private static final Set<Integer> OUTAGES = Set.of(502, 503, 504);

    private final ServerUrl server;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    ParleyClient(ServerUrl server) {
        this.server = server;
    }

    JsonNode get(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(server.at(path)).timeout(Duration.ofSeconds(60)).build();
        return JsonMapper.shared().readTree(whole(answer(request)));
    }

    /** The lines of server-sent events as they come, after the event with an id; close it. */
    Stream<String> events(String path, String lastEventId) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.at(path)).header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        return answer(request.build());
    }

    /** The answer's lines as they come; close it. */
    Stream<String> post(String path, String contentType, byte[] body) {
        return answer(
                HttpRequest.newBuilder(server.at(path))
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build());
    }

    /** The answer to a request that says all by its path. */
    JsonNode post(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(server.at(path))
                        .timeout(Duration.ofSeconds(60))
                        .POST(BodyPublishers.noBody())
                        .build();
        return JsonMapper.shared().readTree(whole(answer(request)));
    }

    JsonNode delete(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(server.at(path))
                        .timeout(Duration.ofSeconds(60))
                        .DELETE()
                        .build();
        return JsonMapper.shared().readTree(whole(answer(request)));
    }

    private Stream<String> answer(HttpRequest request) {
        HttpResponse<Stream<String>> response = send(request);
        int status = response.statusCode();
        if (OUTAGES.contains(status)) {
            String problem = problem(response);
            throw new CommandFailed(problem, new HttpRetryException(problem, status));
        }
        if (status / 100 != 2) {
            throw new CommandFailed(problem(response));
        }
        return response.body();
    }

    private HttpResponse<Stream<String>> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofLines());
        } catch (ConnectException | HttpTimeoutException e) {
            throw new CommandFailed("No Parley answers at %s.".formatted(server), e);
        } catch (IOException e) {
            throw new CommandFailed(
                    "The connection to %s broke: %s.".formatted(server, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrupted while waiting for %s.".formatted(server), e);
        }
    }

    private String problem(HttpResponse<Stream<String>> response) {
        String unexplained = "%s answered %d.".formatted(server, response.statusCode());
        try {
            JsonNode problem = JsonMapper.shared().readTree(whole(response.body()));
            return problem.path("detail").asString(unexplained);
        } catch (JacksonException notFromParley) {
            return unexplained;
        }
    }

    private static String whole(Stream<String> lines) {
        try (lines) {
            return lines.collect(Collectors.joining("\n"));
        }
    }
}
