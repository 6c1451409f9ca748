package dev.parley.app.contract;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Reports on made-up talks, with a development of every kind and every field in use. */
final class Talks {

    static final List<String> KINDS =
            List.of(
                    "agreement-reached",
                    "control-claimed",
                    "meeting-cancelled",
                    "meeting-held",
                    "meeting-postponed",
                    "meeting-scheduled",
                    "position-taken",
                    "round-held",
                    "statement-made",
                    "strike-reported");

    private Talks() {}

    /** A development of a kind, with what the kind requires. */
    static ObjectNode of(String kind, String negotiation) {
        return switch (kind) {
            case "meeting-scheduled" -> Wire.scheduled(negotiation, "round-2", "2026-02-01");
            case "meeting-postponed" -> Wire.postponed(negotiation, "round-3");
            case "meeting-cancelled" -> Wire.cancelled(negotiation, "round-4");
            case "round-held" -> Wire.roundHeld(negotiation, "round-1", "2026-01-23/2026-01-24");
            case "meeting-held" -> Wire.meetingHeld(negotiation, "davos", "2026-01-22");
            case "statement-made" -> Wire.statement(negotiation, "Peskov");
            case "position-taken" -> Wire.position(negotiation, "Russia", "All of Donbas");
            case "agreement-reached" -> Wire.agreement(negotiation, "Russia", "Ukraine");
            case "strike-reported" -> Wire.strike(negotiation, "Kyiv", "Kharkiv");
            case "control-claimed" -> Wire.control(negotiation, "Russia", "A settlement");
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** A report with a development of every kind. */
    static ObjectNode ofEveryKind(String source, String negotiation) {
        return Wire.report(
                        source,
                        "2026-01-24",
                        KINDS.stream()
                                .map(kind -> of(kind, negotiation).put("id", kind))
                                .toArray(ObjectNode[]::new))
                .put("url", "https://news.example/talks")
                .put("headline", "The first talks end")
                .put("language", "en");
    }

    /** The kind that says most of a strike, with every field that there is. */
    static ObjectNode strike(String negotiation) {
        ObjectNode casualties = Wire.object();
        casualties.putObject("killed").put("min", 1);
        casualties.putObject("injured").put("min", 24).put("max", 60);
        ObjectNode strike = Wire.strike(negotiation, "Kyiv", "Kharkiv");
        strike.set("targets", Wire.list("energy"));
        strike.set("topics", Wire.list("energy-ceasefire"));
        strike.set("casualties", casualties);
        strike.set("attributedTo", person("Volodymyr Zelenskyy", "Ukraine"));
        return strike.put("id", "strike")
                .put("attacker", "Russia")
                .put("when", "2026-01-23/2026-01-24")
                .put("where", "Ukraine")
                .put("origin", "zelenskyy")
                .put("credibility", 3);
    }

    static ObjectNode round(String negotiation) {
        ObjectNode round = Wire.roundHeld(negotiation, "round-1", "2026-01-23/2026-01-24");
        round.set("parties", Wire.list("Russia", "Ukraine", "United States"));
        round.putArray("participants")
                .add(person("Steve Witkoff", "United States"))
                .add(Wire.object().put("name", "An aide").put("anonymous", true));
        return round.put("id", "round")
                .put("where", "Abu Dhabi")
                .put("outcome", "No breakthrough.");
    }

    private static ObjectNode person(String name, String party) {
        return Wire.object().put("name", name).put("party", party).put("role", "Envoy");
    }
}
