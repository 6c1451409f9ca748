package dev.parley.core.report;

import dev.parley.core.development.Development;
import dev.parley.core.report.Stated.Content;
import dev.parley.core.report.Stated.Withdrawal;
import dev.parley.core.time.Edtf;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of a report: what the source sent, and what our record holds of it since the latest
 * amendment.
 *
 * @param revision its number, in the order in which versions were recorded, from 1
 * @param lastAct the act that last recorded it
 */
public record Version(int revision, Stated sent, Stated held, boolean amended, Sequences lastAct) {

    /** What a version is, in the order in which versions speak that are known at one instant. */
    public enum Nature {
        FILING,
        REVISION,
        WITHDRAWAL
    }

    static final Comparator<Version> AT_ONE_INSTANT =
            Comparator.comparing(Version::nature)
                    .thenComparing(Version::identifiedFrom)
                    .thenComparing(version -> Objects.toString(version.identity(), ""));

    static Version first(int revision, Stated sent, long place) {
        return new Version(revision, sent, sent, false, Sequences.at(place));
    }

    Version amended(Stated held, long place) {
        return new Version(revision, sent, held, true, Sequences.at(place));
    }

    Version with(List<Development> next) {
        Stated grown = with(held, next);
        return new Version(
                revision, amended ? sent : grown, grown, amended, lastAct.extended(next.size()));
    }

    private static Stated with(Stated stated, List<Development> next) {
        return switch (stated) {
            case Content content -> content.with(next);
            case Withdrawal _ ->
                    throw new IllegalStateException("A withdrawal has no developments.");
        };
    }

    public Nature nature() {
        return switch (sent) {
            case Withdrawal _ -> Nature.WITHDRAWAL;
            case Content content ->
                    content.heading().revisedAt() == null ? Nature.FILING : Nature.REVISION;
        };
    }

    /** What the source's version is known by: when it was revised or withdrawn; none if filed. */
    @Nullable Edtf identity() {
        return switch (sent) {
            case Withdrawal withdrawal -> withdrawal.retractedAt();
            case Content content -> content.heading().revisedAt();
        };
    }

    private Instant identifiedFrom() {
        Edtf identity = identity();
        return identity == null ? Instant.MIN : identity.span().earliest();
    }

    /** When the world could know it, by its own date alone. */
    Instant dated() {
        return switch (held) {
            case Withdrawal withdrawal -> withdrawal.retractedAt().end();
            case Content content -> dated(content.heading()).end();
        };
    }

    private static Edtf dated(Heading heading) {
        return Objects.requireNonNullElse(heading.revisedAt(), heading.publishedAt());
    }
}
