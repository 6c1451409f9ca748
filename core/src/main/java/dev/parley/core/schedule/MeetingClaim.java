package dev.parley.core.schedule;

import dev.parley.core.development.Development.MeetingCancelled;
import dev.parley.core.development.Development.MeetingHeld;
import dev.parley.core.development.Development.MeetingPostponed;
import dev.parley.core.development.Development.MeetingScheduled;
import dev.parley.core.development.Development.OfMeeting;
import dev.parley.core.development.Development.RoundHeld;
import dev.parley.core.development.Firmness;
import dev.parley.core.report.ReportId;
import dev.parley.core.time.Edtf;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says of a meeting: all that the rules of the schedule look at.
 *
 * @param development its id in the report
 * @param status the one that the claim alone would give the meeting
 * @param round true if it says that a round was held
 */
public record MeetingClaim(
        ReportId report,
        String source,
        String externalId,
        int place,
        String development,
        Instant recordedAt,
        Instant knownFrom,
        Instant knownTo,
        Instant placedAt,
        String meeting,
        Status status,
        boolean round,
        @Nullable Edtf when,
        @Nullable String where,
        @Nullable String origin)
        implements Told {

    /** The claim, if it is about a meeting. */
    public static Stream<MeetingClaim> of(Claim claim) {
        return claim.development() instanceof OfMeeting says
                ? Stream.of(of(claim, says))
                : Stream.empty();
    }

    private static MeetingClaim of(Claim claim, OfMeeting says) {
        return new MeetingClaim(
                claim.report(),
                claim.source(),
                claim.externalId(),
                claim.place(),
                says.details().id(),
                claim.recordedAt(),
                claim.knownFrom(),
                claim.knownTo(),
                claim.placedAt(),
                says.meeting(),
                status(says),
                says instanceof RoundHeld,
                says.when(),
                says.details().where(),
                says.details().origin());
    }

    private static Status status(OfMeeting says) {
        return switch (says) {
            case MeetingScheduled d ->
                    d.firmness() == Firmness.CONFIRMED ? Status.CONFIRMED : Status.TENTATIVE;
            case MeetingPostponed d -> d.when() == null ? Status.POSTPONED : Status.TENTATIVE;
            case MeetingCancelled _ -> Status.CANCELLED;
            case RoundHeld _, MeetingHeld _ -> Status.HELD;
        };
    }

    /** Whose voice it is: its origin's, else its source's. */
    public String voice() {
        return Objects.requireNonNullElse(origin, source);
    }

    /** True if it is known for ever, as far as it is recorded. */
    public boolean isOpenEnded() {
        return knownTo.equals(Instant.MAX);
    }

    /** True if one could be told without contradicting the other. */
    public boolean agreesWith(MeetingClaim other) {
        return Agreement.agree(this, other.status, other.when);
    }

    boolean held() {
        return status == Status.HELD;
    }

    /** True if one event says both, whatever their spans. */
    boolean isOfOneEventWith(MeetingClaim other) {
        return recordedAt.equals(other.recordedAt)
                && place == other.place
                && report.equals(other.report);
    }

    /** True if one event says both, and they are known from one moment. */
    boolean beginsLike(MeetingClaim other) {
        return isOfOneEventWith(other) && knownFrom.equals(other.knownFrom);
    }
}
