package dev.parley.core.development;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of development, each with the slug that names it on the wire and in the log. */
public enum Kind {
    MEETING_SCHEDULED,
    MEETING_POSTPONED,
    MEETING_CANCELLED,
    ROUND_HELD,
    MEETING_HELD,
    STATEMENT_MADE,
    POSITION_TAKEN,
    AGREEMENT_REACHED,
    STRIKE_REPORTED,
    CONTROL_CLAIMED;

    private static final Map<String, Kind> BY_SLUG =
            Arrays.stream(values()).collect(Collectors.toMap(Kind::slug, kind -> kind));

    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String slug() {
        return slug;
    }

    /** The kind that a slug names, or empty if it names none. */
    public static Optional<Kind> of(String slug) {
        return Optional.ofNullable(BY_SLUG.get(slug));
    }
}
