package dev.parley.projections.live;

import dev.parley.projections.reading.EventStream;

/**
 * A message of the feed, in the bytes that every reader is sent.
 *
 * @param event not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a thousand readers are sent the same bytes
record Message(FeedPosition position, byte[] event) {

    static Message of(Envelope envelope) {
        FeedPosition position = envelope.position();
        return new Message(
                position,
                EventStream.encoded(position.toString(), envelope.kind(), envelope.json()));
    }

    int bytes() {
        return event.length;
    }
}
