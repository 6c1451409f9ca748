package dev.parley.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import dev.parley.core.testing.TestDatabase;
import dev.parley.projections.processing.ActsProcessor;
import dev.parley.projections.rebuilding.Rebuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SegmentsTest {

    @Test
    void two_processors_on_split_segments_do_what_one_does() throws Exception {
        String url = RunningParley.url(TestDatabase.fresh());
        try (RunningParley one = RunningParley.start(url, Map.of());
                RunningParley other = RunningParley.start(url, Map.of())) {
            tell(one, 0);

            StreamingEventProcessor processor = processor(one);
            assertThat(processor.splitSegment(0).get(30, TimeUnit.SECONDS)).isTrue();
            awaitBothSegments(one, other);
            tell(one, 40);
            tell(other, 80);

            Tables together = Tables.of(one);
            Rebuilds.run(other.part(Rebuilder.class), List.of());
            assertThat(Tables.of(one)).isEqualTo(together);
        }
    }

    private static void tell(RunningParley parley, long firstSeed) throws InterruptedException {
        parley.record(Histories.anyActs(firstSeed, 40));
    }

    private static StreamingEventProcessor processor(RunningParley parley) {
        return parley.part(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(ActsProcessor.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static void awaitBothSegments(RunningParley one, RunningParley other)
            throws InterruptedException {
        while (processor(one).processingStatus().size() + processor(other).processingStatus().size()
                < 2) {
            Thread.sleep(20);
        }
    }
}
