package dev.parley.projections.webhooks;

import dev.parley.core.wire.Fields;
import dev.parley.core.wire.Json;
import dev.parley.core.wire.Malformed;
import dev.parley.core.wire.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks to be sent again.
 *
 * @param after id of a message
 * @param through id of a message; {@code null} for all
 */
record Again(String after, @Nullable String through) {

    /**
     * Reads a document.
     *
     * @throws Malformed if it does not ask for a redelivery
     */
    static Again read(byte[] document) {
        return Fields.whole(Json.parse(document), Again::read);
    }

    private static Again read(Fields fields) {
        String after = fields.numberOrText("after", Texts.NAME);
        if (after == null) {
            throw new Malformed(fields.pointer("after"), "The field 'after' is missing.");
        }
        return new Again(after, fields.numberOrText("through", Texts.NAME));
    }
}
