package dev.parley.ingest;

import dev.parley.core.log.Act;
import dev.parley.core.log.Place;
import dev.parley.core.report.Decision;
import dev.parley.core.report.Decision.Accepted;
import dev.parley.core.report.Decision.Duplicate;
import dev.parley.core.report.Decision.Refused;
import dev.parley.core.report.ReportCommand;
import dev.parley.core.report.ReportId;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A command and what its report answered.
 *
 * @param act names what the command wrote
 */
record Decided(ReportCommand command, String act, Decision decision) {

    /** Where the log holds what a duplicate repeats. */
    Stream<Place> said() {
        return switch (decision) {
            case Accepted _, Refused _ -> Stream.empty();
            case Duplicate d -> Stream.of(place(d));
        };
    }

    Verdict verdict(Map<String, Act> acts, Map<Place, Long> positions) {
        ReportId report = command.report();
        return switch (decision) {
            case Accepted d -> {
                Act written = Objects.requireNonNull(acts.get(act));
                yield new Verdict.Recorded(
                        d.word(),
                        report,
                        d.revision(),
                        written.firstPosition(),
                        written.lastPosition());
            }
            case Duplicate d -> {
                long first = Objects.requireNonNull(positions.get(place(d)));
                long more = d.said().last() - d.said().first();
                yield new Verdict.Duplicate(report, d.revision(), first, first + more);
            }
            case Refused d -> new Verdict.Refused(report, d.refusal());
        };
    }

    private Place place(Duplicate duplicate) {
        return new Place(command.report().toString(), duplicate.said().first());
    }
}
