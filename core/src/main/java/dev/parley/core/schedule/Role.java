package dev.parley.core.schedule;

import java.util.Locale;

/** The part that a claim can play in a schedule, by the rules of the resolved schedule. */
public enum Role {
    OPENS("It is the first claim that stands, and is the schedule until another disagrees."),
    MOVES("It disagrees with the schedule before it, and a claim that disagrees moves it."),
    REFINES("It agrees, and a claim that agrees makes the schedule narrower, firmer or placed."),
    AGREES("It agrees, and adds nothing."),
    SPEAKS("It says that the meeting was held, as the last that does, and so speaks alone."),
    BESIDE_HELD("Another says that the meeting was held; what else is said moves nothing."),
    UNDONE_BY_HELD("Its voice says that the meeting was held; nothing else it says unholds it."),
    SUPERSEDED("Its voice said something later; each voice stands by its last claim.");

    private final String because;

    Role(String because) {
        this.because = because;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule, in a sentence. */
    public String because() {
        return because;
    }
}
