package dev.parley.projections.webhooks;

import dev.parley.core.wire.Fields;
import dev.parley.core.wire.Json;
import dev.parley.core.wire.Malformed;
import dev.parley.core.wire.Texts;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for with a new subscription.
 *
 * @param secret of its own, if it gives one
 * @param after id of a message after which it begins, instead of from now on
 */
record Wanted(
        Target target,
        FilterJson filter,
        @Nullable Secret secret,
        @Nullable String after,
        @Nullable String description) {

    /**
     * Reads a document.
     *
     * @throws Malformed if it does not ask for a subscription
     */
    static Wanted read(byte[] document) {
        return Fields.whole(Json.parse(document), Wanted::read);
    }

    private static Wanted read(Fields fields) {
        FilterJson filter = fields.object("filter", FilterJson::read);
        String secret = fields.text("secret", Texts.NAME);
        return new Wanted(
                value(fields, "url", fields.requiredText("url", Texts.URL), Target::parse),
                filter == null ? FilterJson.any() : filter,
                secret == null ? null : value(fields, "secret", secret, Secret::parse),
                fields.numberOrText("after", Texts.NAME),
                fields.text("description", Texts.HEADLINE));
    }

    private static <T> T value(Fields fields, String name, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new Malformed(fields.pointer(name), String.valueOf(e.getMessage()));
        }
    }
}
