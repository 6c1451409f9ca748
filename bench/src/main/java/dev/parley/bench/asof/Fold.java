package dev.parley.bench.asof;

import dev.parley.core.report.Known;
import dev.parley.core.report.Report;
import dev.parley.core.report.ReportEvent;
import dev.parley.core.report.ReportEvent.DevelopmentReported;
import dev.parley.core.report.ReportEvent.RecordAmended;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.report.ReportEvent.ReportRetracted;
import dev.parley.core.report.ReportEvent.ReportRevised;
import dev.parley.core.report.ReportEvent.RetractionAmended;
import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.Claim;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Resolution;
import dev.parley.core.schedule.Schedule;
import dev.parley.projections.processing.ReportName;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A negotiation as an aggregate: its reports, made of its events one by one. */
final class Fold {

    private final Map<ReportName, Report> reports = new HashMap<>();
    private ReportName current = new ReportName(ReportId.of("", ""), "", "");

    void on(ReportEvent event) {
        current =
                switch (event) {
                    case ReportFiled e -> name(e.source(), e.externalId());
                    case ReportRevised e -> name(e.source(), e.externalId());
                    case DevelopmentReported _ -> current;
                    case ReportRetracted _, RecordAmended _, RetractionAmended _, RecordVoided _ ->
                            throw new IllegalStateException("There are none in this load.");
                };
        reports.put(current, reports.getOrDefault(current, Report.UNRECORDED).on(event));
    }

    private static ReportName name(String source, String externalId) {
        return new ReportName(ReportId.of(source, externalId), source, externalId);
    }

    /** The schedule of a meeting at a moment of the known clock. */
    Optional<Schedule> schedule(String meeting, Instant asOf) {
        List<MeetingClaim> live =
                reports.entrySet().stream()
                        .flatMap(entry -> live(entry.getKey(), entry.getValue(), asOf))
                        .flatMap(MeetingClaim::of)
                        .filter(claim -> claim.meeting().equals(meeting))
                        .toList();
        return Resolution.resolve(live);
    }

    private static Stream<Claim> live(ReportName name, Report report, Instant asOf) {
        return report.known().stream()
                .filter(known -> known.at(asOf))
                .flatMap(known -> claims(name, known));
    }

    private static Stream<Claim> claims(ReportName name, Known known) {
        var developments = known.version().held().developments();
        return IntStream.range(0, developments.size())
                .mapToObj(place ->
                        new Claim(
                                name.report(),
                                name.source(),
                                name.externalId(),
                                place,
                                known.version().revision(),
                                0,
                                known.from(),
                                known.from(),
                                known.to(),
                                known.from(),
                                developments.get(place)));
    }
}
