package dev.parley.projections.live;

import dev.parley.projections.reading.EventStream;

/**
 * A message of the feed, in the bytes that every reader is sent.
 *
 * @param event not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a thousand readers are sent the same bytes
record Message(FeedPosition position, byte[] event) {

    static Message of(FeedPosition position, String kind, String envelope) {
        return new Message(position, EventStream.encoded(position.toString(), kind, envelope));
    }

    int bytes() {
        return event.length;
    }
}
