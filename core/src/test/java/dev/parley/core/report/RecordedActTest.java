package dev.parley.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.report.ReportEvent.DevelopmentReported;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.ReportEvent.ReportFiled;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordedActTest {

    private static final ReportFiled FILED =
            new ReportFiled(
                    Acts.SOURCE, Acts.EXTERNAL_ID, 1, Acts.heading(Acts.PUBLISHED, null, "A"), 2);
    private static final DevelopmentReported ONE = new DevelopmentReported(Acts.said("1", "one"));
    private static final DevelopmentReported TWO = new DevelopmentReported(Acts.said("2", "two"));

    @Test
    void an_act_is_put_together_with_the_developments_that_follow_it() {
        assertThat(RecordedAct.assemble(events(FILED, ONE, TWO, new RecordVoided("desk", "x"))))
                .map(act -> act.act() + " " + act.developments().size())
                .containsExactly(FILED + " 2", new RecordVoided("desk", "x") + " 0");
    }

    @Test
    void developments_whose_act_is_missing_are_left_out() {
        assertThat(RecordedAct.assemble(events(TWO, FILED, ONE, TWO)))
                .map(RecordedAct::act)
                .containsExactly(FILED);
    }

    @Test
    void an_act_ends_with_its_last_development() {
        RecordedAct act = RecordedAct.assemble(events(FILED, ONE, TWO)).getFirst();
        assertThat(act.position()).isEqualTo(100);
        assertThat(act.lastPosition()).isEqualTo(102);
    }

    private static List<RecordedEvent> events(ReportEvent... events) {
        return IntStream.range(0, events.length)
                .mapToObj(i ->
                        new RecordedEvent(Acts.REPORT, i, 100 + i, ReportSentences.NOW, events[i]))
                .toList();
    }
}
