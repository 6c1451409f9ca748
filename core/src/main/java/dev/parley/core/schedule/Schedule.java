package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the live claims about a meeting come to.
 *
 * @param dated the claim that says when; none if none does
 * @param placed the claim that says where; none if none does
 * @param mover the claim that last moved it, or that says held and speaks
 * @param settledBy the claim that last changed it
 * @param support the standing claims that agree with it, in known order
 * @param dissent the standing claims that do not
 */
public record Schedule(
        @Nullable MeetingClaim dated,
        @Nullable MeetingClaim placed,
        Status status,
        MeetingClaim mover,
        MeetingClaim settledBy,
        List<MeetingClaim> support,
        List<MeetingClaim> dissent) {

    private static final Duration DISSENT_COUNTS_BEFORE_MOVE = Duration.ofDays(2);

    public Schedule {
        support = List.copyOf(support);
        dissent = List.copyOf(dissent);
    }

    public @Nullable Edtf when() {
        return dated == null ? null : dated.when();
    }

    public @Nullable String where() {
        return placed == null ? null : placed.where();
    }

    public boolean contested() {
        return dissent.stream().anyMatch(this::isContestedBy);
    }

    /** The dissent that is recent enough to contest the last move. */
    public List<MeetingClaim> contestedBy() {
        return dissent.stream().filter(this::isContestedBy).toList();
    }

    private boolean isContestedBy(MeetingClaim claim) {
        Instant since = mover.knownFrom().minus(DISSENT_COUNTS_BEFORE_MOVE);
        return !claim.knownFrom().isBefore(since);
    }
}
