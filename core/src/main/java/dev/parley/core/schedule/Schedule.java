package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the live claims about a meeting come to.
 *
 * @param settledBy the claim that last changed it
 * @param support the standing claims that agree with it, in known order
 * @param dissent the standing claims that do not
 */
public record Schedule(
        @Nullable Edtf when,
        @Nullable String where,
        Status status,
        MeetingClaim settledBy,
        boolean contested,
        List<MeetingClaim> support,
        List<MeetingClaim> dissent) {

    public Schedule {
        support = List.copyOf(support);
        dissent = List.copyOf(dissent);
    }
}
