package dev.parley.app.law;

import dev.parley.core.development.Details;
import dev.parley.core.development.Development;
import dev.parley.core.development.Development.MeetingCancelled;
import dev.parley.core.development.Development.MeetingPostponed;
import dev.parley.core.development.Development.MeetingScheduled;
import dev.parley.core.development.Development.PositionTaken;
import dev.parley.core.development.Development.RoundHeld;
import dev.parley.core.development.Encounter;
import dev.parley.core.development.Firmness;
import dev.parley.core.report.Amendment;
import dev.parley.core.report.Heading;
import dev.parley.core.report.ReportCommand;
import dev.parley.core.report.ReportCommand.AmendRecord;
import dev.parley.core.report.ReportCommand.RecordReport;
import dev.parley.core.report.ReportCommand.RetractReport;
import dev.parley.core.report.ReportCommand.VoidRecord;
import dev.parley.core.report.ReportId;
import dev.parley.core.report.Stated.Content;
import dev.parley.core.time.Edtf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Random histories of one negotiation, built to hurt: few reports, few moments, many acts on the
 * same ones.
 */
final class Histories {

    private static final List<String> MOMENTS =
            List.of(
                    "2026-01-20",
                    "2026-01-21",
                    "2026-01-21T23:59:59.999999Z",
                    "2026-01-22T08:00:00Z",
                    "2026-01-22",
                    "2026-01-20/2026-01-23",
                    "2026-01-24T00:00:00+02:00",
                    "2026-01-25",
                    "2026-01");

    private static final List<String> DATES =
            List.of(
                    "2026-02-01",
                    "2026-01-26/2026-02-01~",
                    "2026-02-04/2026-02-05",
                    "2026-02-05/2026-02-06",
                    "2026-02-01T22:00:00-10:00",
                    "2026-02",
                    "2026-02-01?",
                    "2026-01-25/..");

    private static final int USUAL_ACTS = 16;

    private final Random random;
    private final String prefix;

    Histories(long seed) {
        this(seed, "any");
    }

    /** The same seed tells the same history, whatever the name that keeps it apart. */
    Histories(long seed, String name) {
        this.random = new Random(seed);
        this.prefix = name + seed;
    }

    String prefix() {
        return prefix;
    }

    List<Instant> moments() {
        return MOMENTS.stream().map(Edtf::parse).map(Edtf::end).toList();
    }

    String negotiation() {
        return prefix + "-talks";
    }

    /** The negotiation, and the one to which coders now and then move a development. */
    List<String> negotiations() {
        return List.of(negotiation(), negotiation() + "-renamed");
    }

    /** Acts of every kind of so many histories, the first with the given seed. */
    static List<ReportCommand> anyActs(long firstSeed, int histories) {
        return LongStream.range(firstSeed, firstSeed + histories)
                .boxed()
                .flatMap(seed -> new Histories(seed).anyActs(USUAL_ACTS).stream())
                .toList();
    }

    /** Acts of every kind in any order; some will be refused, some are duplicates. */
    List<ReportCommand> anyActs(int count) {
        List<ReportCommand> acts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            acts.add(anyAct());
        }
        return acts;
    }

    private ReportCommand anyAct() {
        String source = source();
        String externalId = "r" + random.nextInt(2);
        ReportId report = ReportId.of(source, externalId);
        return switch (random.nextInt(10)) {
            case 0 -> new RetractReport(report, moment(), "withdrawn");
            case 1, 2 -> new AmendRecord(report, revision(), amendment(), "desk", "miscoded");
            case 3 ->
                    random.nextBoolean()
                            ? new VoidRecord(report, "desk", "not ours")
                            : new AmendRecord(report, null, none(), "desk", "restored");
            default -> new RecordReport(source, externalId, content(maybeMoment()));
        };
    }

    /** Versions that arrive in any order without being refused: one for each moment. */
    List<ReportCommand> versions(int reports) {
        List<ReportCommand> versions = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            String source = source();
            String externalId = "only-" + i;
            versions.add(new RecordReport(source, externalId, content("2026-01-19", null)));
            for (String moment : MOMENTS) {
                versions.addAll(versionAt(source, externalId, moment));
            }
        }
        return versions;
    }

    private List<ReportCommand> versionAt(String source, String externalId, String moment) {
        return switch (random.nextInt(4)) {
            case 0 ->
                    List.of(
                            new RetractReport(
                                    ReportId.of(source, externalId),
                                    Edtf.parse(moment),
                                    "withdrawn"));
            case 1, 2 ->
                    List.of(
                            new RecordReport(
                                    source, externalId, content("2026-01-19", Edtf.parse(moment))));
            default -> List.of();
        };
    }

    private String source() {
        return prefix + "-s" + random.nextInt(3);
    }

    private @Nullable Integer revision() {
        return random.nextBoolean() ? null : 1 + random.nextInt(3);
    }

    private Edtf moment() {
        return Edtf.parse(MOMENTS.get(random.nextInt(MOMENTS.size())));
    }

    private @Nullable Edtf maybeMoment() {
        return random.nextInt(3) == 0 ? null : moment();
    }

    private Content content(@Nullable Edtf revisedAt) {
        return content(random.nextBoolean() ? "2026-01-19" : "2026-01-21", revisedAt);
    }

    private Content content(String publishedAt, @Nullable Edtf revisedAt) {
        Heading heading =
                new Heading(
                        Edtf.parse(publishedAt), revisedAt, null, "h" + random.nextInt(2), null);
        return new Content(heading, developments());
    }

    private Amendment none() {
        return new Amendment(null, null, null, null, null, null, null);
    }

    private Amendment amendment() {
        return switch (random.nextInt(5)) {
            case 0 -> new Amendment(moment(), null, null, null, null, null, null);
            case 1 -> new Amendment(null, moment(), null, null, null, null, null);
            case 2 -> new Amendment(null, null, moment(), null, null, null, null);
            default -> new Amendment(null, null, null, null, "amended", null, developments());
        };
    }

    private List<Development> developments() {
        List<Development> developments = new ArrayList<>();
        for (String id : List.of("a", "b", "c")) {
            if (random.nextInt(3) > 0) {
                developments.add(development(id));
            }
        }
        return developments;
    }

    private Development development(String id) {
        return switch (random.nextInt(7)) {
            case 0 -> new MeetingPostponed(details(id, maybeDate()), List.of());
            case 1 -> new MeetingCancelled(details(id, null), List.of());
            case 2 -> new RoundHeld(details(id, date()), new Encounter(List.of(), List.of(), null));
            case 3 ->
                    new PositionTaken(
                            details(id, null), "Ukraine", "territory", "p" + random.nextInt(2));
            default -> new MeetingScheduled(details(id, date()), firmness(), List.of());
        };
    }

    private Details details(String id, @Nullable Edtf when) {
        return new Details(
                id,
                random.nextInt(8) == 0 ? negotiation() + "-renamed" : negotiation(),
                "m" + random.nextInt(2),
                "summary",
                when,
                random.nextInt(3) == 0 ? null : "place-" + random.nextInt(2),
                List.of(),
                null,
                random.nextInt(4) == 0 ? "wire" : null,
                null);
    }

    private Edtf date() {
        return Edtf.parse(DATES.get(random.nextInt(DATES.size())));
    }

    private @Nullable Edtf maybeDate() {
        return random.nextBoolean() ? date() : null;
    }

    private Firmness firmness() {
        return random.nextBoolean() ? Firmness.TENTATIVE : Firmness.CONFIRMED;
    }
}
