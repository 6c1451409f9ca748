package dev.parley.projections.claims;

import java.util.Comparator;

/** A meeting of a negotiation. */
public record MeetingName(String negotiation, String meeting) implements Comparable<MeetingName> {

    private static final Comparator<MeetingName> ORDER =
            Comparator.comparing(MeetingName::negotiation).thenComparing(MeetingName::meeting);

    @Override
    public int compareTo(MeetingName other) {
        return ORDER.compare(this, other);
    }
}
