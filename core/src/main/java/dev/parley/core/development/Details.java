package dev.parley.core.development;

import dev.parley.core.time.Edtf;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of development says.
 *
 * @param id names the development inside its report, the same across revisions
 * @param origin whose voice it is, if not the source's own: outlets that carry one story share it
 * @param credibility of the information, 1 (confirmed) to 6 (cannot be judged), on the Admiralty
 *     scale
 */
public record Details(
        String id,
        String negotiation,
        @Nullable String meeting,
        String summary,
        @Nullable Edtf when,
        @Nullable String where,
        List<String> topics,
        @Nullable Person attributedTo,
        @Nullable String origin,
        @Nullable Integer credibility) {

    public Details {
        topics = List.copyOf(topics);
    }

    String requireMeeting() {
        return Objects.requireNonNull(meeting, "This kind of development names a meeting.");
    }

    Edtf requireWhen() {
        return Objects.requireNonNull(when, "This kind of development says when.");
    }
}
