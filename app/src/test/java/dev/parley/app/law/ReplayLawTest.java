package dev.parley.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import dev.parley.core.log.ReportLog;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.ReportCommand;
import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.Revision;
import dev.parley.core.wire.DevelopmentJson;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.schedule.Schedules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A replay from the beginning of time, folded, is at every moment what is live then. */
class ReplayLawTest {

    private static final int HISTORIES = 300;
    private static final int ACTS = 16;

    private static RunningParley parley;
    private static final Map<Long, Map<ReportId, List<RecordedAct>>> LOGS = new TreeMap<>();

    @BeforeAll
    static void record() throws InterruptedException {
        parley = RunningParley.start();
        List<ReportCommand> all = new ArrayList<>();
        Map<Long, List<ReportCommand>> acts =
                LongStream.range(0, HISTORIES)
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        seed -> seed, seed -> new Histories(seed).anyActs(ACTS)));
        acts.values().forEach(all::addAll);
        parley.record(all);
        acts.forEach((seed, own) -> LOGS.put(seed, logOf(own)));
        LOGS.values().removeIf(Map::isEmpty);
    }

    private static Map<ReportId, List<RecordedAct>> logOf(List<ReportCommand> acts) {
        return parley.part(ReportLog.class)
                .acts(acts.stream().map(ReportCommand::report).distinct().toList(), Long.MAX_VALUE);
    }

    @AfterAll
    static void stop() {
        parley.close();
    }

    @Test
    void of_one_negotiation_at_a_random_point_of_the_recorded_clock() {
        LOGS.forEach((seed, log) -> {
            Instant recordedAsOf = randomlyRecorded(seed, log);
            PlainFold fold = new PlainFold(log);
            String talks = new Histories(seed).negotiation();
            Screening screening = Screening.of(parley, recordedAsOf, "&negotiation=" + talks);
            for (Instant moment : fold.moments(recordedAsOf)) {
                screening.watchThrough(moment);
                assertThat(screening.live(talks))
                        .as("seed %d at %s, recorded by %s", seed, moment, recordedAsOf)
                        .isEqualTo(live(fold, talks, moment, recordedAsOf));
            }
            assertThat(screening.schedules())
                    .as("seed %d, recorded by %s", seed, recordedAsOf)
                    .isEqualTo(schedules(talks, new Clocks(null, recordedAsOf)));
        });
    }

    @Test
    void of_one_negotiation_through_a_filter() {
        LOGS.forEach((seed, log) -> {
            Instant recordedAsOf = randomlyRecorded(seed, log);
            PlainFold fold = new PlainFold(log);
            String talks = new Histories(seed).negotiation();
            Screening screening =
                    Screening.of(
                            parley, recordedAsOf, "&kind=meeting-scheduled&negotiation=" + talks);
            for (Instant moment : fold.moments(recordedAsOf)) {
                screening.watchThrough(moment);
                Map<String, JsonNode> live = live(fold, talks, moment, recordedAsOf);
                live.values().removeIf(d -> !d.path("kind").asString().equals("meeting-scheduled"));
                assertThat(screening.live(talks)).as("seed %d at %s", seed, moment).isEqualTo(live);
            }
        });
    }

    @Test
    void of_all_negotiations() {
        Instant recordedAsOf =
                LOGS.values().stream()
                        .flatMap(log -> log.values().stream())
                        .flatMap(List::stream)
                        .map(RecordedAct::recordedAt)
                        .max(Instant::compareTo)
                        .orElseThrow();
        Screening screening = Screening.of(parley, recordedAsOf, "");
        for (Instant moment : new Histories(0).moments().stream().sorted().distinct().toList()) {
            screening.watchThrough(moment);
            LOGS.forEach((seed, log) -> {
                String talks = new Histories(seed).negotiation();
                assertThat(screening.live(talks))
                        .as("seed %d at %s", seed, moment)
                        .isEqualTo(live(new PlainFold(log), talks, moment, recordedAsOf));
            });
        }
    }

    private static Instant randomlyRecorded(long seed, Map<ReportId, List<RecordedAct>> log) {
        List<Instant> recorded =
                log.values().stream()
                        .flatMap(List::stream)
                        .map(RecordedAct::recordedAt)
                        .sorted()
                        .toList();
        return recorded.get(new Random(seed).nextInt(recorded.size()));
    }

    private static Map<String, JsonNode> live(
            PlainFold fold, String talks, Instant moment, Instant recordedAsOf) {
        return fold.live(talks, moment, recordedAsOf).stream()
                .collect(
                        Collectors.toMap(
                                claim -> claim.report() + " " + claim.development().details().id(),
                                claim -> DevelopmentJson.write(claim.development()),
                                (_, last) -> last,
                                TreeMap::new));
    }

    private static List<String> schedules(String talks, Clocks clocks) {
        List<String> all = new ArrayList<>();
        parley.part(Schedules.class)
                .revisions(talks, clocks)
                .forEach((meeting, revisions) -> {
                    for (int i = 0; i < revisions.size(); i++) {
                        Revision each = revisions.get(i);
                        all.add(
                                "%s %d: %s %s at %s"
                                        .formatted(
                                                meeting,
                                                i + 1,
                                                each.status().slug(),
                                                each.when() == null ? "" : each.when(),
                                                each.knownFrom()));
                    }
                });
        return all.stream().sorted().toList();
    }
}
