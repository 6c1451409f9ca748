package dev.parley.ingest.http;

import dev.parley.core.wire.JsonObject;
import dev.parley.ingest.Intake;
import dev.parley.ingest.kafka.DeadLetters;
import dev.parley.ingest.kafka.KeptLetter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What came over Kafka and was not taken: to look at, and to send through the door again. */
@RestController
public final class DeadLettersDoor {

    private static final int USUAL = 50;
    private static final int MOST = 1_000;

    private final DeadLetters letters;
    private final Intake intake;

    public DeadLettersDoor(DeadLetters letters, Intake intake) {
        this.letters = letters;
        this.intake = intake;
    }

    @GetMapping("/api/dead-letters")
    ObjectNode all(
            @RequestParam(name = "limit", required = false) @Nullable String limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        int asked = limit == null ? USUAL : (int) number("limit", limit, 1, MOST);
        long before = cursor == null ? Long.MAX_VALUE : number("cursor", cursor, 1, Long.MAX_VALUE);
        List<KeptLetter> found = letters.page(before, asked + 1);
        List<KeptLetter> shown = found.subList(0, Math.min(asked, found.size()));
        return new JsonObject()
                .list("deadLetters", shown.stream().map(DeadLetterJson::excerpt).toList())
                .put("next", found.size() > asked ? cursor(shown.getLast()) : null)
                .node();
    }

    @GetMapping("/api/dead-letters/{id}")
    ObjectNode one(@PathVariable String id) {
        return DeadLetterJson.whole(find(id));
    }

    @PostMapping("/api/dead-letters/{id}/retry")
    ResponseEntity<ObjectNode> retry(@PathVariable String id) {
        return VerdictAnswer.of(letters.retry(find(id), intake));
    }

    private KeptLetter find(String id) {
        return letters.find(id).orElseThrow(() -> new NoSuchDeadLetter(id));
    }

    private static String cursor(KeptLetter last) {
        return Long.toString(last.number());
    }

    private static long number(String name, String text, long least, long most) {
        if (text.matches("\\d{1,18}")) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new BadParameter("Parameter %s: '%s' is no %s.".formatted(name, text, meant(name)));
    }

    private static String meant(String name) {
        return name.equals("limit")
                ? "number from 1 to 1,000"
                : "cursor; take it from 'next' as it is";
    }
}
