package dev.parley.bench.stock;

import dev.parley.core.report.Decision;
import dev.parley.core.report.Decision.Accepted;
import dev.parley.core.report.ReportCommand.RecordReport;
import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.ReportJson;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Stock Axon behind the door that Parley has: the same server, the same body, the same answer. */
@RestController
public final class StockDoor {

    /** Where it takes reports. */
    public static final String PATH = "/api/stock/reports";

    private final StockAxon axon;

    public StockDoor(StockAxon axon) {
        this.axon = axon;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectNode> report(HttpServletRequest request) throws IOException {
        RecordReport command = ReportJson.report(request.getInputStream().readAllBytes());
        Decision decision = axon.commands().sendAndWait(command);
        return decision instanceof Accepted accepted
                ? ResponseEntity.status(201).body(body(command, accepted))
                : ResponseEntity.status(409).build();
    }

    private static ObjectNode body(RecordReport command, Accepted accepted) {
        return new JsonObject()
                .put("verdict", accepted.word().name().toLowerCase(Locale.ROOT))
                .put("report", command.report())
                .put("revision", accepted.revision())
                .node();
    }
}
