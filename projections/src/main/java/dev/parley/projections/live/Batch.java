package dev.parley.projections.live;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader is sent at once.
 *
 * @param through how far the reader then has come
 * @param last whether there was nothing after it
 */
record Batch(List<Message> messages, FeedPosition through, boolean last) {

    /** A batch ends with the message that takes it to this size. */
    static final int BYTES = 64 << 10;

    /** Gathers messages in order until there are enough. */
    static final class Builder {

        private final List<Message> messages = new ArrayList<>();
        private int bytes;

        void add(Message message) {
            messages.add(message);
            bytes += message.bytes();
        }

        boolean full() {
            return bytes >= BYTES;
        }

        /** The batch, if no message was left out. */
        Batch whole(FeedPosition through, boolean last) {
            return new Batch(messages, through, last);
        }

        /** The batch, if there may be more after its last message. */
        Batch cut() {
            return new Batch(messages, messages.getLast().position(), false);
        }
    }
}
