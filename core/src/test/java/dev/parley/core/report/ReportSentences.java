package dev.parley.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.report.Decision.Accepted;
import dev.parley.core.report.Decision.Duplicate;
import dev.parley.core.report.Decision.Refused;
import dev.parley.core.report.Decision.Word;
import dev.parley.core.time.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Given what was done to a report, when something more is asked, then this is its answer. */
final class ReportSentences {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private Report report = Report.UNRECORDED;
    private @Nullable Decision decision;

    private ReportSentences() {}

    /** Each of these is accepted. */
    static ReportSentences given(ReportCommand... commands) {
        ReportSentences sentences = new ReportSentences();
        for (ReportCommand command : commands) {
            sentences.when(command).accepted();
        }
        return sentences;
    }

    ReportSentences when(ReportCommand command) {
        Decision answer = report.decide(command, NOW);
        decision = answer;
        if (answer instanceof Accepted accepted) {
            report = after(report, accepted.events());
        }
        return this;
    }

    static Report after(Report report, List<? extends ReportEvent> events) {
        Report after = report;
        for (ReportEvent event : events) {
            after = after.on(event);
        }
        return after;
    }

    ReportSentences thenRecorded(ReportEvent... events) {
        assertThat(accepted().events()).containsExactly(events);
        return this;
    }

    ReportSentences thenAnswered(Word word, int revision) {
        assertThat(accepted().word()).isEqualTo(word);
        assertThat(accepted().revision()).isEqualTo(revision);
        return this;
    }

    ReportSentences thenDuplicate(int revision) {
        assertThat(answer()).isInstanceOf(Duplicate.class);
        assertThat(((Duplicate) answer()).revision()).isEqualTo(revision);
        return this;
    }

    /** The events that recorded it, by their places in the report's own stream. */
    ReportSentences thenSaidAt(long first, long last) {
        assertThat(((Duplicate) answer()).said()).isEqualTo(new Sequences(first, last));
        return this;
    }

    ReportSentences thenRefused(Refusal refusal) {
        assertThat(answer()).isEqualTo(new Refused(refusal));
        return this;
    }

    /** The headline that is known at a moment; "withdrawn", or "nothing". */
    ReportSentences thenKnown(String moment, String headline) {
        assertThat(speaking(report, Moment.parse(moment))).as(moment).isEqualTo(headline);
        return this;
    }

    Report report() {
        return report;
    }

    static String speaking(Report report, Instant moment) {
        return report.known().stream()
                .filter(known -> !report.voided() && known.at(moment))
                .map(known -> headline(known.version().held()))
                .findFirst()
                .orElse("nothing");
    }

    private static String headline(Stated stated) {
        return switch (stated) {
            case Stated.Content c -> Objects.requireNonNull(c.heading().headline());
            case Stated.Withdrawal _ -> "withdrawn";
        };
    }

    private Accepted accepted() {
        assertThat(answer()).isInstanceOf(Accepted.class);
        return (Accepted) answer();
    }

    private Decision answer() {
        return Objects.requireNonNull(decision, "Nothing was asked.");
    }
}
