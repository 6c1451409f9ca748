package dev.parley.bench.load;

import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** Developments of all sorts, as the coders of one day's news write them down. */
record DevelopmentForms(Random random, LocalDate day) {

    private static final List<String> PARTIES = List.of("Russia", "Ukraine", "United States");
    private static final List<String> NEGOTIATIONS =
            List.of("abu-dhabi-trilateral", "geneva-track", "istanbul-track", "black-sea-corridor");

    /** So many of all sorts, numbered from 1. */
    List<ObjectNode> first(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> kind(common(number)).node())
                .toList();
    }

    ObjectNode statement(int number) {
        return statement(common(number)).node();
    }

    private JsonObject common(int number) {
        return new JsonObject()
                .put("id", "development-" + number)
                .put("negotiation", one(NEGOTIATIONS))
                .put("attributedTo", person())
                .put("origin", "officials-" + random.nextInt(40))
                .put("credibility", 1 + random.nextInt(6))
                .put("summary", new Prose(random).summary());
    }

    private JsonObject kind(JsonObject json) {
        return switch (random.nextInt(5)) {
            case 0 -> meeting(json.put("kind", "meeting-scheduled").put("firmness", "confirmed"));
            case 1 ->
                    meeting(
                            json.put("kind", "round-held")
                                    .put("outcome", new Prose(random).headline()));
            case 2 -> statement(json);
            case 3 ->
                    json.put("kind", "position-taken")
                            .put("party", one(PARTIES))
                            .put("issue", "issue-" + random.nextInt(12))
                            .put("position", new Prose(random).headline());
            default -> strike(json.put("kind", "strike-reported"));
        };
    }

    private JsonObject statement(JsonObject json) {
        return json.put("kind", "statement-made").put("speaker", person());
    }

    private JsonObject meeting(JsonObject json) {
        return json.put("meeting", "round-" + random.nextInt(30))
                .put("when", day.plusDays(random.nextInt(20)))
                .put("where", "Abu Dhabi")
                .texts("parties", PARTIES);
    }

    private JsonObject strike(JsonObject json) {
        ObjectNode killed = new JsonObject().put("min", random.nextInt(20)).node();
        return json.put("when", day)
                .put("attacker", one(PARTIES))
                .texts("places", List.of("Kyiv", "Kharkiv"))
                .texts("targets", List.of("energy"))
                .put("casualties", new JsonObject().put("killed", killed).node());
    }

    private ObjectNode person() {
        return Json.object()
                .put("name", "Official %d".formatted(random.nextInt(200)))
                .put("party", one(PARTIES));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
