package dev.parley.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.report.Decision.Accepted;
import dev.parley.core.report.ReportCommand.RecordReport;
import dev.parley.core.report.ReportCommand.RetractReport;
import dev.parley.core.time.Edtf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order in which versions arrive changes nothing on the known clock. */
class ArrivalLawsTest {

    private static final int SETS_PER_SEED = 100;
    private static final List<String> CHANGED =
            List.of(
                    """
                    2026-01-22 2026-01-24T10:00:00Z 2026-01-25 2026-01-25T08:00:00Z 2026-01-25? \
                    2026-01-25T23:59:59.999999Z 2026-01-26/2026-01-27 2026-01-27 2026-01\
                    """
                            .split(" "));
    private static final List<String> PUBLISHED =
            List.of("2026-01-20", "2026-01", "2026-01-22T10:00:00Z");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void versions_may_arrive_in_any_order(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SETS_PER_SEED; i++) {
            List<Told> versions = versions(random, 0);
            assertThat(known(arrived(shuffled(versions, random), random)))
                    .isEqualTo(known(arrived(shuffled(versions, random), random)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void versions_may_arrive_in_any_order_each_amended_after_it_arrived(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SETS_PER_SEED; i++) {
            List<Told> versions = versions(random, 3);
            assertThat(known(arrived(shuffled(versions, random), random)))
                    .isEqualTo(known(arrived(shuffled(versions, random), random)));
        }
    }

    /** A version, and how we amend it, in that order. */
    private record Told(ReportCommand version, List<Amendment> amendments) {

        Told {
            amendments = List.copyOf(amendments);
        }

        boolean withdraws() {
            return version instanceof RetractReport;
        }

        boolean isHeldBy(Version held) {
            return switch (version) {
                case RecordReport c -> held.sent().equals(c.content());
                case RetractReport c -> held.sent().equals(new Stated.Withdrawal(c.retractedAt()));
                case ReportCommand.AmendRecord _, ReportCommand.VoidRecord _ -> false;
            };
        }
    }

    private static List<Told> versions(Random random, int amendments) {
        List<Told> versions = new ArrayList<>();
        versions.add(
                new Told(
                        Acts.filedOn(one(random, PUBLISHED), "Filed"),
                        amendments(random, amendments, Acts::publishedAt, PUBLISHED)));
        for (String date : CHANGED) {
            switch (random.nextInt(4)) {
                case 0 -> versions.add(revision(random, date, amendments));
                case 1 -> versions.add(withdrawal(random, date, amendments));
                default -> {}
            }
        }
        return versions;
    }

    private static Told revision(Random random, String date, int amendments) {
        Heading heading = Acts.heading("2026-01-20", date, "Revised " + date);
        return new Told(
                Acts.record(heading, Acts.said("1", date)),
                amendments(random, amendments, Acts::revisedAt, CHANGED));
    }

    private static Told withdrawal(Random random, String date, int amendments) {
        return new Told(
                Acts.retracted(date), amendments(random, amendments, Acts::retractedAt, CHANGED));
    }

    private static List<Amendment> amendments(
            Random random, int most, Function<String, Amendment> ofDate, List<String> dates) {
        return Stream.generate(() -> ofDate.apply(one(random, dates)))
                .limit(most == 0 ? 0 : random.nextInt(most))
                .toList();
    }

    /** Content first, since nothing can be withdrawn of an unknown report. */
    private static List<Told> shuffled(List<Told> versions, Random random) {
        List<Told> shuffled = new ArrayList<>(versions);
        do {
            Collections.shuffle(shuffled, random);
        } while (shuffled.getFirst().withdraws());
        return shuffled;
    }

    /** Each version is amended at once, or when all have arrived. */
    private static Report arrived(List<Told> versions, Random random) {
        Report report = Report.UNRECORDED;
        List<Told> later = new ArrayList<>();
        for (Told told : versions) {
            report = accepted(report, told.version());
            if (random.nextBoolean()) {
                report = amended(report, told);
            } else {
                later.add(told);
            }
        }
        for (Told told : later) {
            report = amended(report, told);
        }
        return report;
    }

    private static Report amended(Report report, Told told) {
        int revision =
                report.versions().stream()
                        .filter(told::isHeldBy)
                        .findFirst()
                        .orElseThrow()
                        .revision();
        Report after = report;
        for (Amendment amendment : told.amendments()) {
            after = accepted(after, Acts.amended(revision, amendment));
        }
        return after;
    }

    private static Report accepted(Report report, ReportCommand command) {
        return switch (report.decide(command, ReportSentences.NOW)) {
            case Accepted accepted -> ReportSentences.after(report, accepted.events());
            case Decision.Duplicate _ -> report;
            case Decision.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static List<Optional<Stated>> known(Report report) {
        return Stream.concat(PUBLISHED.stream(), CHANGED.stream())
                .map(Edtf::parse)
                .map(Edtf::end)
                .flatMap(end -> Stream.of(end.minusNanos(1_000), end, end.plusNanos(1_000)))
                .map(at -> ReportLawsTest.speaking(report, at))
                .toList();
    }

    private static <T> T one(Random random, List<T> among) {
        return Objects.requireNonNull(among.get(random.nextInt(among.size())));
    }
}
