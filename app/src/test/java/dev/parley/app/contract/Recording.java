package dev.parley.app.contract;

import dev.parley.projections.live.FeedPosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Developments that are recorded through the front door, and where the feed says each of them. */
final class Recording {

    static final int SOURCES = 20;
    private static final int IN_A_REPORT = 4;
    private static final int REPORTS_A_REQUEST = 10;

    private final Map<String, Said> said = new HashMap<>();
    private final Client client;
    private final Random random;

    Recording(Client client, Random random) {
        this.client = client;
        this.random = random;
    }

    /** Records so many developments, a few reports at a time. */
    void record(int developments, long pauseMillis) throws InterruptedException {
        while (said.size() < developments) {
            String[] lines = new String[REPORTS_A_REQUEST];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = report().toString();
            }
            for (JsonNode verdict : client.lines(lines)) {
                if (!verdict.path("verdict").asString().equals("filed")) {
                    throw new AssertionError(verdict.toString());
                }
            }
            Thread.sleep(pauseMillis);
        }
    }

    private ObjectNode report() {
        String source = "source-" + random.nextInt(SOURCES);
        String externalId = "article-" + said.size();
        ObjectNode[] developments = new ObjectNode[IN_A_REPORT];
        for (int i = 0; i < IN_A_REPORT; i++) {
            Said next = Said.any(random, source, externalId, "d" + i);
            said.put(next.name(), next);
            developments[i] = next.onTheWire();
        }
        return Wire.report(source, "2026-01-24", developments).put("externalId", externalId);
    }

    /** All that the table of the feed has, in order. */
    List<Place> places(JdbcClient jdbc) {
        return jdbc.sql("select position, part, envelope from announcement order by position, part")
                .query((row, _) ->
                        new Place(
                                new FeedPosition(row.getLong(1), row.getInt(2)),
                                name(Wire.json(row.getString(3)).path("data"))))
                .list();
    }

    /** A message of the feed, and the name of the development that it tells, if it tells one. */
    record Place(FeedPosition position, String name) {}

    private static String name(JsonNode data) {
        return data.path("externalId").asString("") + "/" + data.path("development").asString("");
    }

    /** The names of all that was recorded, sorted. */
    List<String> names() {
        return said.keySet().stream().sorted().toList();
    }

    /** The names of all that the feed tells of itself, sorted; nothing that follows from it. */
    List<String> told(List<Place> places) {
        return places.stream()
                .filter(place -> place.position().part() == 0)
                .map(Place::name)
                .sorted()
                .toList();
    }

    /** Where the feed says those recorded developments that satisfy a condition. */
    List<FeedPosition> positions(List<Place> places, Predicate<Said> condition) {
        List<FeedPosition> positions = new ArrayList<>();
        for (Place place : places) {
            Said one = said.get(place.name());
            if (one != null && place.position().part() == 0 && condition.test(one)) {
                positions.add(place.position());
            }
        }
        return positions;
    }
}
