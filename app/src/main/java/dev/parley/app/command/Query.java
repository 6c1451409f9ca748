package dev.parley.app.command;

import org.jspecify.annotations.Nullable;

/** The parameters of a request; those that nobody gave are left out. */
record Query(String text) {

    Query() {
        this("");
    }

    Query with(String name, @Nullable String value) {
        return value == null
                ? this
                : new Query(
                        text
                                + (text.isEmpty() ? "?" : "&")
                                + name
                                + "="
                                + ServerUrl.encoded(value));
    }

    @Override
    public String toString() {
        return text;
    }
}
