package dev.parley.core.report;

import dev.parley.core.development.Development;
import dev.parley.core.report.Decision.Accepted;
import dev.parley.core.report.ReportEvent.Act;
import dev.parley.core.report.ReportEvent.DevelopmentReported;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is done to one report at random: few dates, so that versions meet. */
record RandomActs(Random random) {

    private static final List<String> PUBLISHED =
            List.of("2026-01-24", "2026-01-24T10:00:00Z", "2026-01", "2026-01-20/2026-01-26");
    private static final List<String> CHANGED =
            List.of(
                    """
                    2026-01-22 2026-01-24 2026-01-24T10:00:00Z 2026-01-24T14:00:00+04:00 2026-01-25 \
                    2026-01-25T08:00:00Z 2026-01-25T23:59:59.999999Z 2026-01-26? 2026-01-26 \
                    2026-01-27 2026-01-20/2026-01-27 2026-01\
                    """
                            .split(" "));

    /** A history in the log: what was accepted of some commands, each an hour after the last. */
    List<RecordedAct> history(int commands) {
        List<RecordedAct> acts = new ArrayList<>();
        Report report = Report.UNRECORDED;
        for (int i = 0; i < commands; i++) {
            Instant now = ReportSentences.NOW.plus(Duration.ofHours(i));
            if (report.decide(command(), now) instanceof Accepted accepted) {
                RecordedAct act = recorded(accepted, report.length() + 1, now);
                acts.add(act);
                report = act.appliedTo(report);
            }
        }
        return acts;
    }

    private static RecordedAct recorded(Accepted accepted, long position, Instant now) {
        List<Development> developments =
                accepted.events().stream().flatMap(RandomActs::developed).toList();
        Act act = (Act) accepted.events().getFirst();
        return new RecordedAct(Acts.REPORT, position, now, act, developments);
    }

    private static Stream<Development> developed(ReportEvent event) {
        return event instanceof DevelopmentReported(Development development)
                ? Stream.of(development)
                : Stream.empty();
    }

    ReportCommand command() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> Acts.filedOn(one(PUBLISHED), headline(), developments());
            case 3, 4, 5 -> revision();
            case 6, 7 -> Acts.retracted(one(CHANGED));
            case 8, 9, 10 -> Acts.amended(random.nextInt(1, 6), amendment());
            default -> Acts.voided();
        };
    }

    private ReportCommand revision() {
        return Acts.record(Acts.heading(one(PUBLISHED), one(CHANGED), headline()), developments());
    }

    private Amendment amendment() {
        return switch (random.nextInt(5)) {
            case 0 -> Acts.headline(headline());
            case 1 -> Acts.developments(developments());
            case 2 -> Acts.publishedAt(one(PUBLISHED));
            case 3 -> Acts.revisedAt(one(CHANGED));
            default -> Acts.retractedAt(one(CHANGED));
        };
    }

    private String headline() {
        return "Headline " + random.nextInt(1_000);
    }

    private Development[] developments() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> Acts.said("d" + i, "Summary " + random.nextInt(1_000)))
                .toArray(Development[]::new);
    }

    /** A moment at or about which something becomes known. */
    Instant moment() {
        List<String> dates = random.nextBoolean() ? PUBLISHED : CHANGED;
        return Acts.date(one(dates)).end().plusNanos(1_000L * random.nextInt(-1, 2));
    }

    Instant recordedMoment(int commands) {
        return ReportSentences.NOW.plus(Duration.ofHours(random.nextInt(-1, commands)));
    }

    <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
