package dev.parley.projections.webhooks;

import dev.parley.core.wire.JsonObject;
import dev.parley.projections.live.FeedPosition;
import dev.parley.projections.reading.ReadProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Deliveries that failed: to look at, and to try again. */
@RestController
public final class DeliveriesController {

    private static final int MOST = 1_000;
    private static final FeedPosition BEGINNING = new FeedPosition(0, 0);

    private final Desk desk;

    public DeliveriesController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/subscriptions/{id}/deliveries")
    ObjectNode failed(
            @PathVariable String id,
            @RequestParam(name = "state", required = false, defaultValue = "parked") String state,
            @RequestParam(name = "limit", required = false, defaultValue = "50") String limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        int asked = limit(limit);
        Subscription subscription = desk.find(id);
        List<Delivery> found =
                desk.deliveries(subscription, parked(state), after(cursor), asked + 1);
        List<Delivery> shown = found.subList(0, Math.min(asked, found.size()));
        return new JsonObject()
                .list("deliveries", shown.stream().map(each -> each.json(subscription)).toList())
                .put("next", found.size() > asked ? shown.getLast().message() : null)
                .node();
    }

    @PostMapping("/api/subscriptions/{id}/deliveries/{message}/retry")
    ResponseEntity<ObjectNode> retry(@PathVariable String id, @PathVariable String message) {
        Subscription subscription = desk.find(id);
        return ResponseEntity.accepted().body(desk.retry(subscription, message).json(subscription));
    }

    private static boolean parked(String state) {
        return switch (state) {
            case "parked" -> true;
            case "waiting" -> false;
            default ->
                    throw ReadProblem.badRequest(
                            "Parameter state: give parked or waiting, not '%s'.".formatted(state));
        };
    }

    private static int limit(String text) {
        if (text.matches("\\d{1,4}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        }
        throw ReadProblem.badRequest("Parameter limit: give 1 to 1,000.");
    }

    private static FeedPosition after(@Nullable String cursor) {
        return cursor == null
                ? BEGINNING
                : FeedIds.read(cursor)
                        .orElseThrow(() ->
                                ReadProblem.badRequest(
                                        ("Parameter cursor: '%s' is no cursor; take it from 'next' as"
                                                        + " it is.")
                                                .formatted(cursor)));
    }
}
