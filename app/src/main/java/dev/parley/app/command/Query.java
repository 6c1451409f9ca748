package dev.parley.app.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The parameters of a request; those that nobody gave are left out. */
record Query(String text) {

    Query() {
        this("");
    }

    Query with(String name, @Nullable String value) {
        return value == null
                ? this
                : new Query(text + (text.isEmpty() ? "?" : "&") + name + "=" + encoded(value));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return text;
    }
}
