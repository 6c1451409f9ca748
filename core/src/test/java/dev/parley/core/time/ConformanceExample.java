package dev.parley.core.time;

import java.util.Map;

/** A text of the public EDTF suite, and what the suite says about it, by column. */
record ConformanceExample(String feature, String text, Map<String, String> expectations) {

    @Override
    public String toString() {
        return "%s: %s".formatted(feature, text);
    }
}
