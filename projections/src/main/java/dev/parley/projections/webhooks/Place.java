package dev.parley.projections.webhooks;

import dev.parley.projections.live.FeedPosition;
import org.jspecify.annotations.Nullable;

/**
 * How far a subscription has come.
 *
 * @param redelivery while older messages are delivered again
 */
record Place(FeedPosition at, @Nullable Redelivery redelivery) {

    /**
     * Goes over older messages again.
     *
     * @param through a position of the log, with all that is said at it
     * @param resume where to go on then
     */
    record Redelivery(long through, FeedPosition resume) {}

    static Place after(FeedPosition position) {
        return new Place(position, null);
    }

    /** How far messages may be read now. */
    long bound(long seen) {
        return redelivery == null ? seen : Math.min(seen, redelivery.through());
    }

    /** Whether there may be messages. */
    boolean isBefore(long seen) {
        return at.compareTo(FeedPosition.after(bound(seen))) < 0;
    }

    /** The place once everything up to a position is told. */
    Place told(FeedPosition position) {
        return redelivery != null
                        && position.compareTo(FeedPosition.after(redelivery.through())) >= 0
                ? after(redelivery.resume())
                : new Place(position, redelivery);
    }

    /**
     * The place from which older messages are told again; what is being told again already stays.
     *
     * @param through {@code null} for all
     */
    Place again(FeedPosition after, @Nullable Long through) {
        FeedPosition resume = redelivery == null ? at : redelivery.resume();
        long end = through == null ? resume.position() : through;
        long last = redelivery == null ? end : Math.max(end, redelivery.through());
        FeedPosition start = after.compareTo(at) < 0 ? after : at;
        return FeedPosition.after(last).compareTo(resume) >= 0
                ? after(start)
                : new Place(start, new Redelivery(last, resume));
    }
}
