package dev.parley.core.log;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Reads the log's positions out of Axon's tokens. */
final class Tokens {

    private Tokens() {}

    /** The position after which a stream from this token starts; 0 without a token. */
    static long position(@Nullable TrackingToken token) {
        @Nullable TrackingToken plain = WrappedToken.unwrapLowerBound(token);
        if (plain == null) {
            return 0;
        }
        if (plain instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException("Not a token of this log: " + plain);
    }
}
