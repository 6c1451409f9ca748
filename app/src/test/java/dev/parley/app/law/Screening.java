package dev.parley.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A replay over HTTP, folded as far as it was watched by whoever knows nothing else. */
final class Screening {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final List<String> WHERE_IT_STANDS =
            List.of(
                    "report",
                    "source",
                    "externalId",
                    "development",
                    "revision",
                    "knownFrom",
                    "recordedAt",
                    "logPosition",
                    "moment",
                    "change",
                    "before");

    private final List<JsonNode> schedules;
    private final Deque<JsonNode> coming;
    private final Map<String, JsonNode> live = new TreeMap<>();

    private Screening(List<JsonNode> schedules, Deque<JsonNode> coming) {
        this.schedules = schedules;
        this.coming = coming;
    }

    static Screening of(RunningParley parley, Instant recordedAsOf, String more) {
        String query = "?from=0000&speed=1000000&recordedAsOf=" + recordedAsOf + more;
        List<String> messages =
                Arrays.asList(body(parley.address() + "/api/replay" + query).split("\n\n"));
        assertThat(messages.getLast()).contains("event: end\n");
        return new Screening(data(messages, true), new ArrayDeque<>(data(messages, false)));
    }

    private static List<JsonNode> data(List<String> messages, boolean schedules) {
        return messages.subList(1, messages.size() - 1).stream()
                .filter(message -> message.contains("event: schedule-revised") == schedules)
                .map(message -> message.substring(message.indexOf("data: ") + 6))
                .map(data -> JsonMapper.shared().readTree(data))
                .toList();
    }

    private static String body(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            return HTTP.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void watchThrough(Instant moment) {
        while (!coming.isEmpty() && !moment(coming.element()).isAfter(moment)) {
            take((ObjectNode) coming.remove().deepCopy());
        }
    }

    private static Instant moment(JsonNode message) {
        return Instant.parse(message.path("moment").asString());
    }

    /** Every mark must be what a viewer finds. */
    private void take(ObjectNode entry) {
        String name = entry.path("report").asString() + " " + entry.path("development").asString();
        String change = entry.path("change").asString();
        JsonNode before = entry.path("before");
        entry.remove(WHERE_IT_STANDS);
        if (entry.path("position").isNumber()) {
            entry.remove("position");
        }
        switch (change) {
            case "new" -> assertThat(live.put(name, entry)).as(name).isNull();
            case "changed" -> assertThat(live.put(name, entry)).as(name).isEqualTo(before);
            case "withdrawn" -> assertThat(live.remove(name)).as(name).isEqualTo(entry);
            default -> throw new AssertionError(entry);
        }
    }

    Map<String, JsonNode> live(String negotiation) {
        Map<String, JsonNode> own = new TreeMap<>(live);
        own.values().removeIf(d -> !d.path("negotiation").asString().equals(negotiation));
        return own;
    }

    List<String> schedules() {
        return schedules.stream()
                .map(each ->
                        "%s %d: %s %s at %s"
                                .formatted(
                                        each.path("meeting").asString(),
                                        each.path("revision").asInt(),
                                        each.path("status").asString(),
                                        each.path("when").asString(""),
                                        each.path("moment").asString()))
                .sorted()
                .collect(Collectors.toList());
    }
}
