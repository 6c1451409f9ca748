package dev.parley.projections.words;

import dev.parley.core.development.Kind;
import dev.parley.core.development.Person;
import dev.parley.core.schedule.NegotiationState.Phase;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words of the domain are called on a page. */
public final class Labels {

    private Labels() {}

    public static String of(Phase phase) {
        return switch (phase) {
            case IN_SESSION -> "In session";
            case NEXT_ROUND_SCHEDULED -> "Next round scheduled";
            case NEXT_ROUND_POSTPONED -> "Next round postponed";
            case IDLE -> "No round in sight";
        };
    }

    public static String of(Kind kind) {
        return switch (kind) {
            case MEETING_SCHEDULED -> "Meeting scheduled";
            case MEETING_POSTPONED -> "Meeting postponed";
            case MEETING_CANCELLED -> "Meeting cancelled";
            case ROUND_HELD -> "Round held";
            case MEETING_HELD -> "Meeting held";
            case STATEMENT_MADE -> "Statement";
            case POSITION_TAKEN -> "Position";
            case AGREEMENT_REACHED -> "Agreement";
            case STRIKE_REPORTED -> "Strike";
            case CONTROL_CLAIMED -> "Claim of control";
        };
    }

    /** A name with what the source says of it: the role, or else the party. */
    public static String of(Person person) {
        String standing = person.role() == null ? person.party() : person.role();
        return Stream.of(person.name(), standing)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
