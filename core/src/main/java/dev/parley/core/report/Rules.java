package dev.parley.core.report;

import dev.parley.core.report.Refusal.KnownTooFarAhead;
import dev.parley.core.report.Refusal.RetractedBeforePublished;
import dev.parley.core.report.Refusal.RevisedBeforePublished;
import dev.parley.core.report.Stated.Content;
import dev.parley.core.report.Stated.Withdrawal;
import dev.parley.core.time.Edtf;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the dates of a report must keep, whatever is recorded of it. */
final class Rules {

    private static final Duration AHEAD = Duration.ofDays(1);

    private Rules() {}

    /** The first rule that these versions break, if they break any. */
    static Optional<Refusal> broken(List<Version> versions, Instant now) {
        return Stream.of(
                        revisedBeforePublished(versions),
                        retractedBeforePublished(versions),
                        tooFarAhead(versions, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> revisedBeforePublished(List<Version> versions) {
        return contents(versions)
                .map(Content::heading)
                .flatMap(Rules::revisedBeforePublished)
                .findFirst();
    }

    private static Stream<Refusal> revisedBeforePublished(Heading heading) {
        Edtf revisedAt = heading.revisedAt();
        return revisedAt != null && whollyBefore(revisedAt, heading.publishedAt())
                ? Stream.of(new RevisedBeforePublished(revisedAt, heading.publishedAt()))
                : Stream.empty();
    }

    private static Optional<Refusal> retractedBeforePublished(List<Version> versions) {
        Optional<Edtf> published =
                contents(versions)
                        .map(content -> content.heading().publishedAt())
                        .min(Comparator.comparing(date -> date.span().earliest()));
        return published.flatMap(date ->
                versions.stream()
                        .flatMap(Rules::withdrawn)
                        .filter(retractedAt -> whollyBefore(retractedAt, date))
                        .<Refusal>map(at -> new RetractedBeforePublished(at, date))
                        .findFirst());
    }

    private static Optional<Refusal> tooFarAhead(List<Version> versions, Instant now) {
        return Known.inOrder(versions).stream()
                .filter(known -> known.from().isAfter(now.plus(AHEAD)))
                .<Refusal>map(
                        known -> new KnownTooFarAhead(known.version().nature(), known.from(), now))
                .findFirst();
    }

    private static Stream<Content> contents(List<Version> versions) {
        return versions.stream()
                .map(Version::held)
                .filter(Content.class::isInstance)
                .map(Content.class::cast);
    }

    private static Stream<Edtf> withdrawn(Version version) {
        return version.held() instanceof Withdrawal withdrawal
                ? Stream.of(withdrawal.retractedAt())
                : Stream.empty();
    }

    private static boolean whollyBefore(Edtf date, Edtf other) {
        return date.span().latest().isBefore(other.span().earliest());
    }
}
