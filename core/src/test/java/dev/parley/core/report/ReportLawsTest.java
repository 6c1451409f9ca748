package dev.parley.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.report.Decision.Accepted;
import dev.parley.core.report.Decision.Duplicate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportLawsTest {

    private static final int HISTORIES_PER_SEED = 100;
    private static final int COMMANDS = 14;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_speaks_equals_the_naive_fold_of_the_design(long seed) {
        RandomActs random = new RandomActs(new Random(seed));
        for (int i = 0; i < HISTORIES_PER_SEED; i++) {
            List<RecordedAct> acts = random.history(COMMANDS);
            for (int j = 0; j < 10; j++) {
                agrees(acts, random.moment(), random.recordedMoment(COMMANDS));
            }
        }
    }

    private static void agrees(List<RecordedAct> acts, Instant known, Instant recorded) {
        assertThat(speaking(folded(recordedBy(acts, recorded)), known))
                .as(() -> "known %s, recorded %s: %s".formatted(known, recorded, acts))
                .satisfies(told -> {
                    var naive = NaiveFold.speaking(acts, known, recorded);
                    assertThat(told.isPresent()).isNotEqualTo(naive.isEmpty());
                    told.ifPresent(stated -> assertThat(naive).contains(stated));
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replaying_in_two_parts_equals_replaying_whole(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < HISTORIES_PER_SEED; i++) {
            List<RecordedAct> acts = new RandomActs(random).history(COMMANDS);
            List<ReportEvent> events = events(acts);
            int cut = random.nextInt(events.size() + 1);
            Report first = ReportSentences.after(Report.UNRECORDED, events.subList(0, cut));
            Report whole = ReportSentences.after(first, events.subList(cut, events.size()));
            assertThat(whole).isEqualTo(folded(acts));
            assertThat(whole.length()).isEqualTo(events.size());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void deciding_the_same_twice_gives_a_duplicate(long seed) {
        RandomActs random = new RandomActs(new Random(seed));
        for (int i = 0; i < HISTORIES_PER_SEED; i++) {
            Report report = folded(random.history(COMMANDS));
            for (int j = 0; j < 10; j++) {
                ReportCommand command = random.command();
                Decision once = report.decide(command, ReportSentences.NOW);
                assertThat(again(report, command, once)).isInstanceOf(expected(once));
            }
        }
    }

    private static Decision again(Report report, ReportCommand command, Decision once) {
        Report after =
                once instanceof Accepted accepted
                        ? ReportSentences.after(report, accepted.events())
                        : report;
        return after.decide(command, ReportSentences.NOW);
    }

    private static Class<? extends Decision> expected(Decision once) {
        return once instanceof Accepted ? Duplicate.class : once.getClass();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_duplicate_names_the_events_that_said_it(long seed) {
        RandomActs random = new RandomActs(new Random(seed));
        for (int i = 0; i < HISTORIES_PER_SEED; i++) {
            Report report = folded(random.history(COMMANDS));
            ReportCommand command = random.command();
            if (report.decide(command, ReportSentences.NOW) instanceof Accepted accepted) {
                Report after = ReportSentences.after(report, accepted.events());
                assertThat(after.decide(command, ReportSentences.NOW))
                        .isEqualTo(
                                new Duplicate(
                                        accepted.revision(),
                                        new Sequences(report.length(), after.length() - 1)));
            }
        }
    }

    private static List<RecordedAct> recordedBy(List<RecordedAct> acts, Instant recorded) {
        return acts.stream().filter(act -> !act.recordedAt().isAfter(recorded)).toList();
    }

    static Report folded(List<RecordedAct> acts) {
        Report report = Report.UNRECORDED;
        for (RecordedAct act : acts) {
            report = act.appliedTo(report);
        }
        return report;
    }

    static Optional<Stated> speaking(Report report, Instant known) {
        List<Known> at = report.known().stream().filter(each -> each.at(known)).toList();
        assertThat(at).hasSizeLessThanOrEqualTo(1);
        return report.voided()
                ? Optional.empty()
                : at.stream().map(each -> each.version().held()).findFirst();
    }

    private static List<ReportEvent> events(List<RecordedAct> acts) {
        return acts.stream()
                .flatMap(act ->
                        Stream.concat(
                                Stream.of(act.act()),
                                act.developments().stream()
                                        .map(ReportEvent.DevelopmentReported::new)))
                .toList();
    }
}
