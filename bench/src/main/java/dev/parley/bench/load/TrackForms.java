package dev.parley.bench.load;

import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** What one version of a report tells of its negotiation: six meetings, a position, a statement. */
record TrackForms(Track.Told told) {

    static final int DEVELOPMENTS = 8;

    private static final int OF_MEETINGS = 6;
    private static final int SOURCES = 12;
    private static final List<String> PARTIES = List.of("Russia", "Ukraine", "United States");
    private static final List<String> PLACES = List.of("Abu Dhabi", "Geneva", "Istanbul");

    ObjectNode report() {
        Random random = random(told.version());
        String id = "%s-%d".formatted(told.track().name(), told.report());
        return new JsonObject()
                .put("source", "agency-" + told.report() % SOURCES)
                .put("externalId", id)
                .put("url", "https://news.example.org/" + id)
                .put("headline", new Prose(random).headline())
                .put("language", "en")
                .put("publishedAt", told.track().told(told.report(), 0).at())
                .put("revisedAt", told.version() == 0 ? null : told.at())
                .list(
                        "developments",
                        IntStream.range(0, DEVELOPMENTS).mapToObj(this::development).toList())
                .node();
    }

    /** The same words in every version, but for one development that each version words anew. */
    private ObjectNode development(int number) {
        boolean reworded = told.version() % DEVELOPMENTS == number;
        Random random = random(reworded ? 1_000 + told.version() : number);
        JsonObject json =
                new JsonObject()
                        .put("id", "development-" + number)
                        .put("negotiation", told.track().name())
                        .put("attributedTo", person(random))
                        .put("credibility", 1 + random.nextInt(6))
                        .put("summary", new Prose(random).summary());
        return switch (number) {
            case OF_MEETINGS -> position(json, random).node();
            case OF_MEETINGS + 1 ->
                    json.put("kind", "statement-made").put("speaker", person(random)).node();
            default ->
                    meeting(json, (told.report() * OF_MEETINGS + number) % Track.MEETINGS).node();
        };
    }

    private JsonObject position(JsonObject json, Random random) {
        return json.put("kind", "position-taken")
                .put("party", PARTIES.get(random.nextInt(PARTIES.size())))
                .put("issue", "issue-" + random.nextInt(12))
                .put("position", new Prose(random).headline());
    }

    /** It is announced for later than it takes place, confirmed, moved, confirmed again, held. */
    private JsonObject meeting(JsonObject json, int meeting) {
        double course = 2 * told.progress() / Track.share(meeting);
        Instant when = told.track().held(meeting).plus(Duration.ofDays(course < 1 ? 4 : 0));
        json.put("meeting", "round-" + meeting)
                .put("when", when.atOffset(ZoneOffset.UTC).toLocalDate())
                .put("where", told.report() % 3 == 0 ? place(meeting, course) : null)
                .texts("parties", PARTIES);
        return course >= 2
                ? json.put("kind", "round-held").put("outcome", "The delegations agreed to go on.")
                : json.put("kind", "meeting-scheduled")
                        .put("firmness", course % 1 > 0.5 ? "confirmed" : "tentative");
    }

    private static String place(int meeting, double course) {
        boolean elsewhere = course >= 1 && meeting % 3 == 0;
        return PLACES.get((meeting + (elsewhere ? 1 : 0)) % PLACES.size());
    }

    private static ObjectNode person(Random random) {
        return Json.object()
                .put("name", "Official %d".formatted(random.nextInt(200)))
                .put("party", PARTIES.get(random.nextInt(PARTIES.size())));
    }

    private Random random(int salt) {
        return new Random(Objects.hash(told.track().name(), told.report(), salt));
    }
}
