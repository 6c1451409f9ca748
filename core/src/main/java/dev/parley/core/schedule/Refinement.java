package dev.parley.core.schedule;

import java.util.Locale;

/** What a claim that agrees may do to a schedule. */
public enum Refinement {
    NARROWS("narrowed the date"),
    CONFIRMS("confirmed the meeting"),
    PLACES("named the place");

    private final String words;

    Refinement(String words) {
        this.words = words;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }
}
