package dev.parley.app.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/** A development that a test makes up, of a kind from which nothing else follows. */
record Said(
        String source,
        String externalId,
        String id,
        String kind,
        String negotiation,
        String by,
        String word,
        LocalDate when) {

    private static final List<String> KINDS =
            List.of("statement-made", "position-taken", "strike-reported", "control-claimed");

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-01");

    static Said any(Random random, String source, String externalId, String id) {
        return new Said(
                source,
                externalId,
                id,
                KINDS.get(random.nextInt(KINDS.size())),
                "talks-" + random.nextInt(12),
                "Envoy-" + random.nextInt(20) + ".",
                "word-" + random.nextInt(25) + ".",
                FIRST_DAY.plusDays(random.nextInt(60)));
    }

    String name() {
        return externalId + "/" + id;
    }

    ObjectNode onTheWire() {
        ObjectNode development = Talks.of(kind, negotiation);
        development.putObject("attributedTo").put("name", by);
        return development
                .put("id", id)
                .put("when", when.toString())
                .put("summary", word + " And so on, at length.".repeat(4));
    }
}
