package dev.parley.projections.webhooks;

import dev.parley.projections.live.FeedPosition;
import java.util.Optional;

/** Ids of messages, as clients write them. */
final class FeedIds {

    private FeedIds() {}

    static Optional<FeedPosition> read(String id) {
        try {
            return Optional.of(FeedPosition.parse(id));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
