package dev.parley.ingest.http;

import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.Malformed;
import dev.parley.core.wire.ReportJson;
import dev.parley.ingest.Intake;
import dev.parley.ingest.Verdict;
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
    private static final int LINES_AT_ONCE = 1_000;

    /** A line's number and its verdict, when it comes. */
    private record Answer(int line, CompletableFuture<Verdict> verdict) {}

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
        for (int from = 0; from < lines.size(); from += LINES_AT_ONCE) {
            int to = Math.min(from + LINES_AT_ONCE, lines.size());
            write(lines.subList(from, to).stream().map(this::submit).toList(), out);
        }
    }

    /** All lines that are sent at once share transactions; their verdicts still come one by one. */
    private Answer submit(Line line) {
        return new Answer(line.number(), verdict(line));
    }

    private CompletableFuture<Verdict> verdict(Line line) {
        try {
            return intake.submit(ReportJson.report(line.document(ReportsDoor.MOST_BYTES)));
        } catch (Malformed fault) {
            return CompletableFuture.completedFuture(new Verdict.Unreadable(fault));
        }
    }

    private static void write(List<Answer> answers, OutputStream out) throws IOException {
        for (Answer answer : answers) {
            Verdict verdict = Intake.await(answer.verdict());
            JsonObject line = new JsonObject().put("line", answer.line());
            out.write(Json.bytes(line.all(VerdictJson.body(verdict)).node()));
            out.write('\n');
        }
        out.flush();
    }
}
