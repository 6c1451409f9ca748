package dev.parley.ingest.http;

import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.Malformed;
import dev.parley.core.wire.ReportJson;
import dev.parley.ingest.Exchange;
import dev.parley.ingest.Intake;
import dev.parley.ingest.Verdict;
import dev.parley.ingest.VerdictJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.MediaType;

/** Answers many reports, one a line, with one verdict a line, in their order and as they come. */
record NdjsonExchange(Intake intake) {

    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_LINES = 10_000;

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Line> lines = Line.split(Bodies.read(request, MOST_BYTES));
        if (lines.size() > MOST_LINES) {
            throw new TooLarge(
                    String.format(
                            Locale.ROOT,
                            "There are more than %,d lines; send fewer at a time.",
                            MOST_LINES));
        }
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream out = response.getOutputStream();
        Exchange exchange = new Exchange();
        for (Line line : lines) {
            exchange.add(verdict(line), verdict -> write(line.number(), verdict, out));
        }
        exchange.finish();
        out.flush();
    }

    private CompletableFuture<Verdict> verdict(Line line) {
        try {
            return intake.submit(ReportJson.report(line.document(ReportsDoor.MOST_BYTES)));
        } catch (Malformed fault) {
            return CompletableFuture.completedFuture(new Verdict.Unreadable(fault));
        }
    }

    private static void write(int number, Verdict verdict, OutputStream out) throws IOException {
        JsonObject line = new JsonObject().put("line", number);
        out.write(Json.bytes(line.all(VerdictJson.body(verdict)).node()));
        out.write('\n');
    }
}
