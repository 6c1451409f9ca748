package dev.parley.core.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a party holds on an issue.
 *
 * @param since the known-from of the first claim in the unbroken run of equal ones
 * @param claim the last that says so
 */
public record Position(
        String party, String issue, String position, Instant since, PositionClaim claim) {

    /** The last position of each party on each issue, over live claims, by party and issue. */
    public static List<Position> last(Collection<PositionClaim> live) {
        Map<List<String>, Position> last = new HashMap<>();
        live.stream()
                .sorted(Told.KNOWN_ORDER)
                .map(Position::of)
                .forEach(next -> last.merge(next.key(), next, Position::followedBy));
        return last.values().stream()
                .sorted(Comparator.comparing(Position::party).thenComparing(Position::issue))
                .toList();
    }

    private static Position of(PositionClaim claim) {
        return new Position(
                claim.party(), claim.issue(), claim.position(), claim.knownFrom(), claim);
    }

    private Position followedBy(Position next) {
        Instant run = position.equals(next.position) ? since : next.since;
        return new Position(next.party, next.issue, next.position, run, next.claim);
    }

    private List<String> key() {
        return List.of(party, issue);
    }
}
