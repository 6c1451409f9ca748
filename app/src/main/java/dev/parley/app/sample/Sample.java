package dev.parley.app.sample;

import dev.parley.core.report.ReportCommand;
import dev.parley.core.wire.ReportJson;
import dev.parley.ingest.Intake;
import dev.parley.ingest.Verdict;
import dev.parley.projections.processing.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the sample timeline; what is loaded already stays as it is. */
@Component
public class Sample {

    private final Intake intake;
    private final Progress progress;

    Sample(Intake intake, Progress progress) {
        this.intake = intake;
        this.progress = progress;
    }

    /** Returns once everything can be read. */
    public void load() throws InterruptedException {
        record("sample/reports.ndjson", ReportJson::report);
        long last = record("sample/amendments.ndjson", ReportJson::namedAmendment);
        while (progress.seen().position() < last) {
            Thread.sleep(5);
        }
    }

    /** Answers the position of the last line. */
    private long record(String file, Function<byte[], ReportCommand> read) {
        long last = 0;
        for (String line : lines(file)) {
            last = recorded(intake.take(read.apply(line.getBytes(StandardCharsets.UTF_8))));
        }
        return last;
    }

    private static long recorded(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Recorded v -> v.last();
            case Verdict.Duplicate v -> v.last();
            case Verdict.Refused v -> throw new IllegalStateException("Refused: " + v.refusal());
            case Verdict.Unreadable v -> throw v.fault();
        };
    }

    private static Iterable<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
