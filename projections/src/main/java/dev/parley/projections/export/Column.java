package dev.parley.projections.export;

import dev.parley.core.time.Span;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A column of the table. */
record Column(String title, Function<JsonNode, String> cell) {

    /** In order; new ones go to the end. */
    static final List<Column> ALL =
            List.of(
                    of("knownFrom"),
                    of("recordedAt"),
                    of("negotiation"),
                    of("kind"),
                    of("meeting"),
                    of("when"),
                    of("earliest", entry -> Cells.end(Span::earliest, entry)),
                    of("latest", entry -> Cells.end(Span::latest, entry)),
                    of("where"),
                    of("summary"),
                    of("attributedTo", "/attributedTo/name"),
                    of("attributedToParty", "/attributedTo/party"),
                    of("attributedToRole", "/attributedTo/role"),
                    of("anonymous", "/attributedTo/anonymous"),
                    of("source"),
                    of("origin"),
                    of("credibility"),
                    of("firmness"),
                    of("parties"),
                    of("participants"),
                    of("topics"),
                    of("outcome"),
                    of("speaker", "/speaker/name"),
                    of("speakerParty", "/speaker/party"),
                    of("speakerRole", "/speaker/role"),
                    of("party"),
                    of("issue"),
                    of("position", Cells::stance),
                    of("subject"),
                    of("attacker"),
                    of("places"),
                    of("targets"),
                    of("killedMin", "/casualties/killed/min"),
                    of("killedMax", "/casualties/killed/max"),
                    of("injuredMin", "/casualties/injured/min"),
                    of("injuredMax", "/casualties/injured/max"),
                    of("missingMin", "/casualties/missing/min"),
                    of("missingMax", "/casualties/missing/max"),
                    of("capturedMin", "/casualties/captured/min"),
                    of("capturedMax", "/casualties/captured/max"),
                    of("report"),
                    of("externalId"),
                    of("development"),
                    of("revision"),
                    of("logPosition"));

    private static Column of(String field) {
        return of(field, "/" + field);
    }

    private static Column of(String title, String pointer) {
        return of(title, entry -> Cells.at(pointer, entry));
    }

    private static Column of(String title, Function<JsonNode, String> cell) {
        return new Column(title, cell);
    }

    String of(JsonNode entry) {
        return Cells.guarded(cell.apply(entry));
    }
}
