package dev.parley.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import dev.parley.core.log.ReportLog;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.ReportCommand;
import dev.parley.core.report.ReportCommand.RetractReport;
import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.Claim;
import dev.parley.ingest.Verdict;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.claims.ClaimsWriter;
import dev.parley.projections.live.AnnouncementWriter;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.processing.ReadModels;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.rebuilding.Rebuilder;
import dev.parley.projections.schedule.RevisionsWriter;
import dev.parley.projections.schedule.Schedules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Thousands of seeded histories through the door, and what the read models then answer. */
class LawsTest {

    private static final int HISTORIES = 10_000;
    private static final int SHUFFLED = 300;
    private static final int POINTS = 1;
    private static final int ACTS = 16;
    private static final int GIVEN_UP = 200;
    private static final long LITTLE_WORK = 12;

    private static RunningParley parley;

    @BeforeAll
    static void start() {
        parley = RunningParley.start();
    }

    @AfterAll
    static void stop() {
        parley.close();
    }

    @Test
    @Timeout(480)
    void every_read_at_any_point_of_both_clocks_equals_the_plain_fold() throws Exception {
        List<Long> seeds = LongStream.range(0, HISTORIES).boxed().toList();
        List<ReportCommand> acts = new ArrayList<>();
        seeds.forEach(seed -> acts.addAll(new Histories(seed).anyActs(ACTS)));

        List<Verdict> verdicts = parley.record(acts);

        assertThat(verdicts).hasAtLeastOneElementOfType(Verdict.Refused.class);
        assertThat(verdicts).hasAtLeastOneElementOfType(Verdict.Duplicate.class);
        seeds.parallelStream().forEach(seed -> checkAtRandomPoints(seed, of(seed, acts)));
    }

    private static List<ReportCommand> of(long seed, List<ReportCommand> acts) {
        int first = (int) seed * ACTS;
        return acts.subList(first, first + ACTS);
    }

    @Test
    @Timeout(120)
    void meetings_whose_revisions_are_not_kept_any_more_are_read_as_the_others() throws Exception {
        Map<Long, List<ReportCommand>> acts =
                LongStream.range(0, GIVEN_UP)
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        seed -> seed,
                                        seed -> new Histories(seed, "given-up").anyActs(ACTS)));
        parley.record(acts.values().stream().flatMap(List::stream).toList());

        rebuildGivingUpSoon();

        assertThat(
                        parley.part(JdbcClient.class)
                                .sql(
                                        """
                                        select count(*) from schedule_revision
                                        where status is null and negotiation like 'given-up%'
                                        """)
                                .query(Long.class)
                                .single())
                .isGreaterThan(GIVEN_UP / 10);
        acts.entrySet().parallelStream()
                .forEach(each ->
                        checkAtRandomPoints(
                                each.getKey(),
                                new Histories(each.getKey(), "given-up"),
                                each.getValue()));
    }

    private static void rebuildGivingUpSoon() throws InterruptedException {
        JdbcTemplate jdbc = parley.part(JdbcTemplate.class);
        Rebuilder rebuilder =
                new Rebuilder(
                        parley.part(ReportLog.class),
                        parley.part(Progress.class),
                        new ReadModels(
                                List.of(() ->
                                        new ClaimsWriter(
                                                jdbc,
                                                new RevisionsWriter(jdbc, LITTLE_WORK),
                                                new AnnouncementWriter(jdbc)))),
                        jdbc,
                        parley.part(PlatformTransactionManager.class));
        Rebuilds.run(rebuilder, List.of());
    }

    private static void checkAtRandomPoints(long seed, List<ReportCommand> acts) {
        checkAtRandomPoints(seed, new Histories(seed), acts);
    }

    private static void checkAtRandomPoints(
            long seed, Histories history, List<ReportCommand> acts) {
        Map<ReportId, List<RecordedAct>> log = logOf(acts);
        if (log.isEmpty()) {
            return;
        }
        PlainFold fold = new PlainFold(log);
        Random random = new Random(seed);
        List<Instant> recorded =
                log.values().stream()
                        .flatMap(List::stream)
                        .map(RecordedAct::recordedAt)
                        .sorted()
                        .toList();
        for (int i = 0; i < POINTS; i++) {
            Instant recordedAsOf = recorded.get(random.nextInt(recorded.size()));
            List<Instant> moments = fold.moments(recordedAsOf);
            Instant asOf = moments.get(random.nextInt(moments.size()));
            for (Instant moment : List.of(asOf, asOf.minusNanos(1_000))) {
                Clocks clocks = new Clocks(moment, recordedAsOf);
                history.negotiations().forEach(each -> check(seed, each, fold, clocks));
            }
        }
    }

    private static void check(long seed, String negotiation, PlainFold fold, Clocks clocks) {
        String point = "seed %d at %s".formatted(seed, clocks);
        List<Claim> live = fold.live(negotiation, clocks.bound(), clocks.recordedAsOf());
        assertThat(InWords.claims(parley.part(Claims.class).live(negotiation, clocks)))
                .as(point)
                .isEqualTo(InWords.claims(live));
        assertThat(InWords.positions(parley.part(Claims.class).state(negotiation, clocks)))
                .as(point)
                .isEqualTo(InWords.positionsAmong(live));
        assertThat(meetings(negotiation, clocks))
                .as(point)
                .isEqualTo(
                        InWords.meetingsReplayed(
                                moment -> fold.live(negotiation, moment, clocks.recordedAsOf()),
                                fold.moments(clocks.recordedAsOf()),
                                clocks.bound()));
    }

    private static Map<String, List<String>> meetings(String negotiation, Clocks clocks) {
        Schedules schedules = parley.part(Schedules.class);
        return InWords.meetings(
                schedules.of(negotiation, clocks), schedules.revisions(negotiation, clocks));
    }

    private static Map<ReportId, List<RecordedAct>> logOf(List<ReportCommand> acts) {
        return parley.part(ReportLog.class)
                .acts(acts.stream().map(ReportCommand::report).distinct().toList(), Long.MAX_VALUE);
    }

    @Test
    void the_order_of_arrival_changes_no_answer_on_the_known_clock() throws Exception {
        List<ReportCommand> all = new ArrayList<>();
        for (long seed = 0; seed < SHUFFLED; seed++) {
            // The same seed makes the same content; the prefix keeps the two arrivals apart.
            all.addAll(arriving(new Histories(seed, "in-order"), false, seed));
            all.addAll(arriving(new Histories(seed, "shuffled"), true, seed));
        }

        List<Verdict> verdicts = parley.record(all);

        assertThat(verdicts).allMatch(Verdict::good);
        LongStream.range(0, SHUFFLED).parallel().forEach(LawsTest::checkAlike);
    }

    private static List<ReportCommand> arriving(Histories history, boolean shuffled, long seed) {
        List<ReportCommand> versions = new ArrayList<>(history.versions(3));
        if (shuffled) {
            Collections.shuffle(versions, new Random(seed));
            // A withdrawal is of a report that we know.
            versions.sort((one, two) ->
                    Boolean.compare(one instanceof RetractReport, two instanceof RetractReport));
        }
        return versions;
    }

    private static void checkAlike(long seed) {
        Histories inOrder = new Histories(seed, "in-order");
        Histories shuffled = new Histories(seed, "shuffled");
        Instant recordedAsOf = Instant.now();
        for (Instant moment : new TreeSet<>(inOrder.moments())) {
            Clocks clocks = new Clocks(moment, recordedAsOf);
            assertThat(known(inOrder, clocks))
                    .as("seed %d at %s", seed, moment)
                    .isEqualTo(known(shuffled, clocks));
        }
    }

    private static List<String> known(Histories history, Clocks clocks) {
        List<String> claims =
                parley.part(Claims.class).live(history.negotiation(), clocks).stream()
                        .map(InWords::onTheKnownClock)
                        .sorted()
                        .toList();
        return List.of(claims.toString(), meetings(history.negotiation(), clocks).toString())
                .stream()
                .map(text -> text.replace(history.prefix(), ""))
                .collect(Collectors.toList());
    }
}
