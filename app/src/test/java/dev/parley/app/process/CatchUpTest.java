package dev.parley.app.process;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.testing.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The read models are behind the log when everything is killed. */
class CatchUpTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int REPORTS_A_REQUEST = 1_000;
    private static final int LEAST_REPORTS = 3_000;
    private static final int MOST_REPORTS = 50_000;
    private static final int DEVELOPMENTS_A_REPORT = 3;

    @TempDir Path data;

    @Test
    @Timeout(300)
    void read_models_that_were_killed_while_catching_up_lose_nothing_and_have_nothing_twice()
            throws Exception {
        int reports;
        try (ParleyProcess parley = ParleyProcess.start(data, "serve")) {
            reports = importUntilTheReadModelsAreBehind(parley);
            parley.killWithItsDatabase();
        }
        try (ParleyProcess parley = ParleyProcess.start(data, "serve")) {
            int developments = reports * DEVELOPMENTS_A_REPORT;
            int end = reports + developments;
            Waiting.until("the rest is read", () -> known(parley, end) == developments);

            List<JsonNode> timeline = timeline(parley);
            assertThat(timeline.stream().map(CatchUpTest::name))
                    .containsExactlyInAnyOrderElementsOf(names(reports));
            assertThat(feed(parley, developments))
                    .isEqualTo(timeline.stream().map(CatchUpTest::position).sorted().toList());
            assertThat(parley.stop(20)).isTrue();
        }
    }

    /** Answers how many reports were acknowledged; the read models know of some, not of all. */
    private static int importUntilTheReadModelsAreBehind(ParleyProcess parley) throws Exception {
        for (int sent = 0; sent < MOST_REPORTS; sent += REPORTS_A_REQUEST) {
            int known = known(parley, 0);
            if (sent >= LEAST_REPORTS && 0 < known && known < sent * DEVELOPMENTS_A_REPORT) {
                return sent;
            }
            assertThat(post(parley, sent).lines())
                    .hasSize(REPORTS_A_REQUEST)
                    .allMatch(verdict -> verdict.contains("\"filed\""));
        }
        throw new AssertionError("The read models keep up with everything");
    }

    private static String post(ParleyProcess parley, int first) throws Exception {
        String body =
                IntStream.range(first, first + REPORTS_A_REQUEST)
                        .mapToObj(CatchUpTest::report)
                        .collect(joining("\n"));
        return HTTP.send(
                        request(parley, "/api/reports")
                                .header("Content-Type", "application/x-ndjson")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String report(int number) {
        return """
        {"source":"bulk","externalId":"%d","publishedAt":"2026-01-24","developments":[%s]}\
        """
                .formatted(
                        number,
                        IntStream.rangeClosed(1, DEVELOPMENTS_A_REPORT)
                                .mapToObj(CatchUpTest::development)
                                .collect(joining(",")));
    }

    private static String development(int number) {
        return """
        {"id":"%d","kind":"statement-made","negotiation":"bulk",\
        "speaker":{"name":"Anyone"},"summary":"Something was said."}\
        """
                .formatted(number);
    }

    private static List<String> names(int reports) {
        return IntStream.range(0, reports)
                .boxed()
                .flatMap(report ->
                        IntStream.rangeClosed(1, DEVELOPMENTS_A_REPORT)
                                .mapToObj(number -> report + "/" + number))
                .toList();
    }

    private static String name(JsonNode entry) {
        return entry.path("externalId").asString() + "/" + entry.path("development").asString();
    }

    private static long position(JsonNode entry) {
        return entry.path("logPosition").asLong();
    }

    /** How many developments the read models know, as soon as they have come to a position. */
    private static int known(ParleyProcess parley, long atLeast) {
        return get(parley, "/api/negotiations/bulk?atLeast=" + atLeast)
                .at("/counts/statement-made")
                .asInt(0);
    }

    private static List<JsonNode> timeline(ParleyProcess parley) {
        List<JsonNode> entries = new ArrayList<>();
        JsonNode page = get(parley, "/api/timeline?limit=1000");
        page.path("developments").forEach(entries::add);
        while (page.has("next")) {
            page = get(parley, "/api/timeline?limit=1000&cursor=" + page.path("next").asString());
            page.path("developments").forEach(entries::add);
        }
        return entries;
    }

    /** The positions of the first so many events of the feed, from the beginning of the log. */
    private static List<Long> feed(ParleyProcess parley, int events) throws Exception {
        HttpResponse<Stream<String>> response =
                HTTP.send(request(parley, "/api/feed?after=0").build(), BodyHandlers.ofLines());
        try (Stream<String> lines = response.body()) {
            return lines.filter(line -> line.startsWith("id: "))
                    .limit(events)
                    .map(line -> Long.parseLong(line.substring("id: ".length())))
                    .toList();
        }
    }

    private static JsonNode get(ParleyProcess parley, String path) {
        try {
            return JsonMapper.shared()
                    .readTree(
                            HTTP.send(request(parley, path).build(), BodyHandlers.ofString())
                                    .body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder request(ParleyProcess parley, String path) {
        return HttpRequest.newBuilder(URI.create(parley.address() + path));
    }
}
