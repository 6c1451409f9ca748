package dev.parley.app.law;

import dev.parley.core.development.Development;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.ReportEvent.RecordAmended;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.report.ReportEvent.ReportRetracted;
import dev.parley.core.report.ReportEvent.ReportRevised;
import dev.parley.core.report.ReportEvent.RetractionAmended;
import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.Claim;
import dev.parley.core.schedule.Told;
import dev.parley.core.time.Edtf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The fold as the design words it, over the acts of the log: filter by recorded time, amend, take
 * the version known latest. It shares nothing with the read models.
 */
final class PlainFold {

    private final Map<ReportId, List<RecordedAct>> acts;

    PlainFold(Map<ReportId, List<RecordedAct>> acts) {
        this.acts = acts;
    }

    private enum Nature {
        FILING,
        REVISION,
        WITHDRAWAL
    }

    /**
     * A version as it stands.
     *
     * @param identity what its source's version is known by, in words
     */
    private record Version(
            int revision,
            Nature nature,
            String identity,
            Edtf date,
            RecordedAct said,
            List<Development> developments) {

        Version amended(Edtf newDate, RecordedAct act) {
            return new Version(revision, nature, identity, newDate, act, act.developments());
        }
    }

    List<Claim> live(String negotiation, Instant asOf, Instant recordedAsOf) {
        return acts.values().stream()
                .flatMap(each -> live(each, asOf, recordedAsOf))
                .filter(claim -> claim.development().details().negotiation().equals(negotiation))
                .sorted(Told.KNOWN_ORDER)
                .toList();
    }

    /** Every moment at which anything of these reports becomes known. */
    List<Instant> moments(Instant recordedAsOf) {
        return acts.values().stream()
                .map(each -> versions(each, recordedAsOf))
                .flatMap(versions -> versions.stream().map(v -> knownFrom(v, versions)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Claim> live(List<RecordedAct> acts, Instant asOf, Instant recordedAsOf) {
        List<RecordedAct> recorded =
                acts.stream().filter(act -> !act.recordedAt().isAfter(recordedAsOf)).toList();
        if (voided(recorded)) {
            return Stream.empty();
        }
        Collection<Version> versions = versions(acts, recordedAsOf);
        Optional<Version> speaks =
                versions.stream()
                        .filter(version -> !knownFrom(version, versions).isAfter(asOf))
                        .max(
                                Comparator.comparing((Version v) -> knownFrom(v, versions))
                                        .thenComparing(Version::nature)
                                        .thenComparing(Version::identity));
        return speaks.stream().flatMap(version -> claims(acts, version, versions));
    }

    private static boolean voided(List<RecordedAct> recorded) {
        return recorded.stream()
                .map(RecordedAct::act)
                .filter(act ->
                        act instanceof RecordVoided
                                || act instanceof RecordAmended
                                || act instanceof RetractionAmended)
                .reduce((_, later) -> later)
                .filter(RecordVoided.class::isInstance)
                .isPresent();
    }

    private static Collection<Version> versions(List<RecordedAct> acts, Instant recordedAsOf) {
        Map<Integer, Version> versions = new TreeMap<>();
        for (RecordedAct act : acts) {
            if (!act.recordedAt().isAfter(recordedAsOf)) {
                apply(act, versions);
            }
        }
        return new ArrayList<>(versions.values());
    }

    private static void apply(RecordedAct act, Map<Integer, Version> versions) {
        switch (act.act()) {
            case ReportFiled e ->
                    versions.put(
                            e.revision(),
                            version(act, e.revision(), Nature.FILING, e.heading().publishedAt()));
            case ReportRevised e ->
                    versions.put(
                            e.revision(),
                            version(
                                    act,
                                    e.revision(),
                                    Nature.REVISION,
                                    Optional.ofNullable(e.heading().revisedAt()).orElseThrow()));
            case ReportRetracted e ->
                    versions.put(
                            e.revision(),
                            version(act, e.revision(), Nature.WITHDRAWAL, e.retractedAt()));
            case RecordAmended e ->
                    versions.computeIfPresent(
                            e.revision(),
                            (_, version) ->
                                    version.amended(
                                            Optional.ofNullable(e.heading().revisedAt())
                                                    .orElse(e.heading().publishedAt()),
                                            act));
            case RetractionAmended e ->
                    versions.computeIfPresent(
                            e.revision(), (_, version) -> version.amended(e.retractedAt(), act));
            case RecordVoided _ -> {}
        }
    }

    private static Version version(RecordedAct act, int revision, Nature nature, Edtf date) {
        String identity = date.span().earliest() + " " + date.text();
        return new Version(revision, nature, identity, date, act, act.developments());
    }

    private static Instant knownFrom(Version version, Collection<Version> versions) {
        Instant own = version.date().end();
        return version.nature() != Nature.FILING
                ? own
                : versions.stream()
                        .filter(other -> other.nature() != Nature.FILING)
                        .map(other -> other.date().end())
                        .filter(other -> other.isBefore(own))
                        .min(Comparator.naturalOrder())
                        .orElse(own);
    }

    private static Stream<Claim> claims(
            List<RecordedAct> acts, Version version, Collection<Version> versions) {
        List<Claim> claims = new ArrayList<>();
        Names names = Names.of(acts.getFirst());
        for (int place = 0; place < version.developments().size(); place++) {
            claims.add(
                    new Claim(
                            version.said().report(),
                            names.source(),
                            names.externalId(),
                            place,
                            version.revision(),
                            version.said().position() + 1 + place,
                            version.said().recordedAt(),
                            knownFrom(version, versions),
                            Instant.MAX,
                            Instant.EPOCH,
                            version.developments().get(place)));
        }
        return claims.stream();
    }

    private record Names(String source, String externalId) {
        static Names of(RecordedAct first) {
            return switch (first.act()) {
                case ReportFiled e -> new Names(e.source(), e.externalId());
                case ReportRevised e -> new Names(e.source(), e.externalId());
                case ReportRetracted _, RecordAmended _, RetractionAmended _, RecordVoided _ ->
                        throw new AssertionError("A report begins with a version.");
            };
        }
    }
}
