package dev.parley.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One run of an import: batch by batch, each verdict printed as it comes. */
final class Import {

    private final ParleyClient client;
    private final Format format;
    private final PrintStream out;
    private final Progress progress;
    private final Tally tally = new Tally();

    Import(ParleyClient client, Format format, PrintStream out, Progress progress) {
        this.client = client;
        this.format = format;
        this.out = out;
        this.progress = progress;
    }

    /** Says whether every line was taken. */
    boolean send(ReportFile reports) throws IOException {
        for (Batch batch = reports.nextBatch(); !batch.isEmpty(); batch = reports.nextBatch()) {
            send(batch);
        }
        progress.finish(tally.toString());
        return tally.everythingWasTaken();
    }

    private void send(Batch batch) {
        long before = tally.total();
        try (Stream<String> answer =
                client.post("/api/reports", format.contentType(), batch.body())) {
            answer.forEach(verdict -> take(verdict, batch));
        } catch (UncheckedIOException e) {
            throw brokenOff(before, batch);
        }
        if (tally.total() - before < batch.size()) {
            throw brokenOff(before, batch);
        }
    }

    private void take(String answer, Batch batch) {
        ObjectNode verdict = (ObjectNode) JsonMapper.shared().readTree(answer);
        ReportLine line = batch.line(verdict.path("line").asInt());
        out.println(verdict.put("line", line.number()));
        tally.count(verdict.path("verdict").asString());
        progress.advance(line);
    }

    private CommandFailed brokenOff(long before, Batch batch) {
        int answered = (int) (tally.total() - before);
        return new CommandFailed(
                "The server stopped answering at line %d; what was taken can be sent again."
                        .formatted(batch.line(answered + 1).number()));
    }
}
