package dev.parley.app.contract;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reports as a client writes them: each method gives the least that the contract requires. */
final class Wire {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Wire() {}

    /** A slug that no other test has; later ones sort after earlier ones. */
    static String fresh(String word) {
        return "%s-%04d".formatted(word, COUNT.incrementAndGet());
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    static JsonNode list(String... texts) {
        return MAPPER.valueToTree(List.of(texts));
    }

    static ObjectNode report(String source, String publishedAt, ObjectNode... developments) {
        ObjectNode report =
                object().put("source", source)
                        .put("externalId", "article")
                        .put("publishedAt", publishedAt);
        return report.set("developments", MAPPER.valueToTree(List.of(developments)));
    }

    /** The same report, as its source changed it. */
    static ObjectNode revised(ObjectNode report, String revisedAt, ObjectNode... developments) {
        ObjectNode revised = report.deepCopy().put("revisedAt", revisedAt);
        return revised.set("developments", MAPPER.valueToTree(List.of(developments)));
    }

    static ObjectNode reason() {
        return object().put("reason", "We had misread it.");
    }

    static ObjectNode amendment(ObjectNode... developments) {
        return reason().set("developments", MAPPER.valueToTree(List.of(developments)));
    }

    static ObjectNode scheduled(String negotiation, String meeting, String when) {
        return development("meeting-scheduled", negotiation)
                .put("meeting", meeting)
                .put("when", when);
    }

    static ObjectNode postponed(String negotiation, String meeting) {
        return development("meeting-postponed", negotiation).put("meeting", meeting);
    }

    static ObjectNode cancelled(String negotiation, String meeting) {
        return development("meeting-cancelled", negotiation).put("meeting", meeting);
    }

    static ObjectNode roundHeld(String negotiation, String meeting, String when) {
        return development("round-held", negotiation).put("meeting", meeting).put("when", when);
    }

    static ObjectNode meetingHeld(String negotiation, String meeting, String when) {
        return development("meeting-held", negotiation).put("meeting", meeting).put("when", when);
    }

    static ObjectNode statement(String negotiation, String speaker) {
        return development("statement-made", negotiation)
                .set("speaker", object().put("name", speaker));
    }

    static ObjectNode position(String negotiation, String party, String position) {
        return development("position-taken", negotiation)
                .put("party", party)
                .put("issue", "territory")
                .put("position", position);
    }

    static ObjectNode agreement(String negotiation, String... parties) {
        return development("agreement-reached", negotiation)
                .put("subject", "An exchange of prisoners")
                .set("parties", list(parties));
    }

    static ObjectNode strike(String negotiation, String... places) {
        return development("strike-reported", negotiation).set("places", list(places));
    }

    static ObjectNode control(String negotiation, String party, String... places) {
        return development("control-claimed", negotiation)
                .put("party", party)
                .set("places", list(places));
    }

    private static ObjectNode development(String kind, String negotiation) {
        return object().put("kind", kind)
                .put("negotiation", negotiation)
                .put("summary", "As the source tells it.");
    }
}
