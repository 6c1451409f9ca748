package dev.parley.app.law;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import dev.parley.core.log.ReportLog;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.ReportCommand;
import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Resolution;
import dev.parley.core.schedule.Schedule;
import dev.parley.projections.schedule.ScheduleJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the feed concludes of meetings is what the plain fold says with an act and without it. */
class ConclusionLawsTest {

    private static final int HISTORIES = 300;
    private static final int ACTS = 12;

    private static RunningParley parley;

    @BeforeAll
    static void start() throws Exception {
        parley = RunningParley.start();
    }

    @AfterAll
    static void stop() {
        parley.close();
    }

    @Test
    void every_conclusion_is_the_difference_that_its_act_makes() throws Exception {
        Map<Histories, List<ReportCommand>> acts = new LinkedHashMap<>();
        for (long seed = 0; seed < HISTORIES; seed++) {
            Histories history = new Histories(seed, "concluded");
            acts.put(history, history.anyActs(ACTS));
        }
        parley.record(acts.values().stream().flatMap(List::stream).toList());

        List<String> all = new ArrayList<>();
        acts.forEach((history, each) -> {
            List<String> told = told(history);
            assertThat(told).as(history.prefix()).isEqualTo(expected(history, logOf(each)));
            all.addAll(told);
        });
        assertThat(all)
                .anyMatch(line -> line.contains(" schedule-revised "))
                .anyMatch(line -> line.contains(" contested "))
                .anyMatch(line -> line.contains(" settled "));
    }

    private static Map<ReportId, List<RecordedAct>> logOf(List<ReportCommand> acts) {
        return parley.part(ReportLog.class)
                .acts(acts.stream().map(ReportCommand::report).distinct().toList(), Long.MAX_VALUE);
    }

    private static List<String> told(Histories history) {
        return parley.part(JdbcClient.class)
                .sql(
                        """
                        select concat_ws(' ', position, kind, envelope::json #>> '{data,meeting}',
                            coalesce(envelope::json #>> '{data,before}', 'new'),
                            coalesce(envelope::json #>> '{data,after,when}',
                                envelope::json #>> '{data,when}'),
                            coalesce(envelope::json #>> '{data,after,where}',
                                envelope::json #>> '{data,where}'),
                            coalesce(envelope::json #>> '{data,after,status}',
                                envelope::json #>> '{data,status}'))
                        from announcement
                        where kind in ('schedule-revised', 'contested', 'settled')
                            and negotiations && ?::text[]
                        order by position, part
                        """)
                .param(history.negotiations().toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static List<String> expected(Histories history, Map<ReportId, List<RecordedAct>> log) {
        PlainFold fold = new PlainFold(log);
        List<String> expected = new ArrayList<>();
        Map<String, Schedule> before = Map.of();
        for (RecordedAct act : inOrder(log)) {
            Map<String, Schedule> after = schedules(history, fold, act.recordedAt());
            expected.addAll(differences(act, before, after));
            before = after;
        }
        return expected;
    }

    private static List<RecordedAct> inOrder(Map<ReportId, List<RecordedAct>> log) {
        return log.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(RecordedAct::position))
                .toList();
    }

    private static Map<String, Schedule> schedules(
            Histories history, PlainFold fold, Instant recordedAsOf) {
        Map<String, Schedule> schedules = new TreeMap<>();
        for (String negotiation : history.negotiations()) {
            fold.live(negotiation, Instant.MAX, recordedAsOf).stream()
                    .flatMap(MeetingClaim::of)
                    .collect(groupingBy(MeetingClaim::meeting))
                    .forEach((meeting, claims) ->
                            schedules.put(
                                    negotiation + " " + meeting,
                                    Resolution.resolve(claims).orElseThrow()));
        }
        return schedules;
    }

    private static List<String> differences(
            RecordedAct act, Map<String, Schedule> before, Map<String, Schedule> after) {
        List<String> differences = new ArrayList<>();
        Map<String, Schedule> either = new TreeMap<>(before);
        either.putAll(after);
        for (String meeting : either.keySet()) {
            Optional<Schedule> was = Optional.ofNullable(before.get(meeting));
            Optional<Schedule> is = Optional.ofNullable(after.get(meeting));
            String name = meeting.substring(meeting.indexOf(' ') + 1);
            String readsBefore = was.map(ConclusionLawsTest::json).orElse("new");
            if (!was.map(ConclusionLawsTest::reads).equals(is.map(ConclusionLawsTest::reads))) {
                differences.add(line(act, "schedule-revised", name, readsBefore, is));
            }
            boolean contested = is.map(Schedule::contested).orElse(false);
            if (contested != was.map(Schedule::contested).orElse(false)) {
                differences.add(line(act, contested ? "contested" : "settled", name, "new", is));
            }
        }
        return differences;
    }

    private static String json(Schedule schedule) {
        return ScheduleJson.reading(schedule).toString();
    }

    private static String reads(Schedule schedule) {
        String when = schedule.when() == null ? "" : schedule.when().text();
        return String.join("|", when, String.valueOf(schedule.where()), schedule.status().slug());
    }

    private static String line(
            RecordedAct act, String kind, String meeting, String before, Optional<Schedule> is) {
        List<String> words = new ArrayList<>();
        words.add(Long.toString(act.lastPosition()));
        words.add(kind);
        words.add(meeting);
        words.add(before);
        is.map(Schedule::when).ifPresent(when -> words.add(when.text()));
        is.map(Schedule::where).ifPresent(words::add);
        words.add(is.map(schedule -> schedule.status().slug()).orElse("withdrawn"));
        return words.stream().collect(Collectors.joining(" "));
    }
}
