package dev.parley.core.schedule;

import java.util.Locale;

/** The rule by which a live claim shaped the schedule, or did not. */
public enum Rule {
    HELD_SPEAKS("It is the last standing claim that says held, so it speaks."),
    FIRST("It is the first standing claim, so the schedule began with it."),
    MOVES("It disagreed with the schedule so far, and so moved it."),
    REFINES("It agreed with the schedule so far and refined it: it %s."),
    AGREES("It agreed with the schedule so far and changed nothing."),
    NOT_HEARD("The last standing claim that says held speaks alone, so this one was not heard."),
    SPOKE_AGAIN("Its voice said something later, so this claim does not stand."),
    HELD_STANDS("Its voice had said held before, and that stands.");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence() {
        return sentence;
    }
}
