package dev.parley.ingest.http;

import dev.parley.core.report.ReportCommand;
import dev.parley.core.report.ReportId;
import dev.parley.core.wire.Malformed;
import dev.parley.core.wire.ReportJson;
import dev.parley.ingest.Intake;
import dev.parley.ingest.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Reports, amendments, withdrawals and voids over HTTP. A write is answered once committed. */
@RestController
public final class ReportsDoor {

    /** The largest document, and the longest line, in bytes. */
    static final int MOST_BYTES = 1 << 20;

    private final Intake intake;

    public ReportsDoor(Intake intake) {
        this.intake = intake;
    }

    @PostMapping(path = "/api/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectNode> report(HttpServletRequest request) throws IOException {
        return answer(request, ReportJson::report);
    }

    @PostMapping(path = "/api/reports", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    void reports(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new NdjsonExchange(intake).answer(request, response);
    }

    @PostMapping(path = "/api/reports/{id}/amendments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectNode> amendment(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        return answer(id, request, ReportJson::amendment);
    }

    @PostMapping(path = "/api/reports/{id}/retraction", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectNode> retraction(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        return answer(id, request, ReportJson::retraction);
    }

    @PostMapping(path = "/api/reports/{id}/void", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectNode> voiding(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        return answer(id, request, ReportJson::voiding);
    }

    private ResponseEntity<ObjectNode> answer(
            String id, HttpServletRequest request, BiFunction<ReportId, byte[], ReportCommand> read)
            throws IOException {
        return answer(request, document -> read.apply(reportId(id), document));
    }

    private ResponseEntity<ObjectNode> answer(
            HttpServletRequest request, Function<byte[], ReportCommand> read) throws IOException {
        return VerdictAnswer.of(verdict(Bodies.read(request, MOST_BYTES), read));
    }

    private Verdict verdict(byte[] document, Function<byte[], ReportCommand> read) {
        try {
            return intake.take(read.apply(document));
        } catch (Malformed fault) {
            return new Verdict.Unreadable(fault);
        }
    }

    /** No report has an id that is not a UUID. */
    private static ReportId reportId(String id) {
        try {
            return new ReportId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NoSuchReport(id);
        }
    }
}
