package dev.parley.core.schedule;

import dev.parley.core.development.Development.MeetingCancelled;
import dev.parley.core.development.Development.MeetingHeld;
import dev.parley.core.development.Development.MeetingPostponed;
import dev.parley.core.development.Development.MeetingScheduled;
import dev.parley.core.development.Development.OfMeeting;
import dev.parley.core.development.Development.RoundHeld;
import dev.parley.core.development.Firmness;
import dev.parley.core.time.Edtf;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A claim about a meeting. */
public record MeetingClaim(Claim claim, OfMeeting says) {

    static final Comparator<MeetingClaim> KNOWN_ORDER =
            Comparator.comparing(MeetingClaim::claim, Claim.KNOWN_ORDER);

    /** The claim, if it is about a meeting. */
    public static Stream<MeetingClaim> of(Claim claim) {
        return claim.development() instanceof OfMeeting says
                ? Stream.of(new MeetingClaim(claim, says))
                : Stream.empty();
    }

    /** Whose voice it is: its origin's, else its source's. */
    public String voice() {
        return Objects.requireNonNullElse(says.details().origin(), claim.source());
    }

    public @Nullable Edtf when() {
        return says.when();
    }

    public @Nullable String where() {
        return says.details().where();
    }

    /** The status that the claim alone would give the meeting. */
    public Status status() {
        return switch (says) {
            case MeetingScheduled d ->
                    d.firmness() == Firmness.CONFIRMED ? Status.CONFIRMED : Status.TENTATIVE;
            case MeetingPostponed d -> d.when() == null ? Status.POSTPONED : Status.TENTATIVE;
            case MeetingCancelled _ -> Status.CANCELLED;
            case RoundHeld _, MeetingHeld _ -> Status.HELD;
        };
    }

    boolean held() {
        return status() == Status.HELD;
    }
}
