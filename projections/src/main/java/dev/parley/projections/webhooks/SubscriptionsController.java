package dev.parley.projections.webhooks;

import dev.parley.core.wire.JsonObject;
import dev.parley.projections.webhooks.Desk.Taken;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions over HTTP: taken, shown without their secrets, and ended. */
@RestController
public final class SubscriptionsController {

    private static final int MOST_BYTES = 1 << 16;

    private final Desk desk;

    public SubscriptionsController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping(path = "/api/subscriptions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectNode> take(HttpServletRequest request) throws IOException {
        Taken taken = desk.take(Wanted.read(body(request)));
        Subscription subscription = taken.subscription();
        return ResponseEntity.created(URI.create("/api/subscriptions/" + subscription.id()))
                .header("Cache-Control", "no-store")
                .body(subscription.json(0).put("secret", taken.secret().reveal()).node());
    }

    @GetMapping("/api/subscriptions")
    ObjectNode all() {
        Map<UUID, Long> parked = desk.parked();
        return new JsonObject()
                .list(
                        "subscriptions",
                        desk.all().stream()
                                .map(each -> each.json(parked.getOrDefault(each.id(), 0L)).node())
                                .toList())
                .node();
    }

    @GetMapping("/api/subscriptions/{id}")
    ObjectNode one(@PathVariable String id) {
        return shown(desk.find(id));
    }

    @DeleteMapping("/api/subscriptions/{id}")
    ResponseEntity<Void> end(@PathVariable String id) {
        desk.remove(id);
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/api/subscriptions/{id}/redelivery",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectNode> again(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        return ResponseEntity.accepted().body(shown(desk.again(id, Again.read(body(request)))));
    }

    private ObjectNode shown(Subscription subscription) {
        return subscription.json(desk.parked().getOrDefault(subscription.id(), 0L)).node();
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new BodyTooLarge("The body is larger than 65,536 bytes.");
        }
        return body;
    }
}
