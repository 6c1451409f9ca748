package dev.parley.projections.atom;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * When a development was first told, and since when it has been told as it is.
 *
 * @param published on the known clock
 * @param updated on the known clock too, unless we put the record right later
 */
record EntryTimes(Instant published, Instant updated) {

    /**
     * The times of a development.
     *
     * @param told in the order of the known clock; the last that stands is the one that speaks
     */
    static EntryTimes of(List<Told> told) {
        List<Told> standing = told.stream().filter(Told::stands).toList();
        Told since = standing.getFirst();
        Told before = since;
        for (Told each : standing.subList(1, standing.size())) {
            if (!each.continues(before)) {
                since = each;
            }
            before = each;
        }
        return new EntryTimes(standing.getFirst().knownFrom(), updated(since, told));
    }

    private static Instant updated(Told since, List<Told> told) {
        List<Told> ofVersion = told.stream().filter(since::isOfOneVersionWith).toList();
        Instant said =
                ofVersion.stream()
                        .filter(since::tellsTheSameAs)
                        .map(Told::recordedAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        boolean amended =
                ofVersion.stream()
                        .anyMatch(each ->
                                !each.tellsTheSameAs(since) && each.recordedAt().isBefore(said));
        return amended && said.isAfter(since.knownFrom()) ? said : since.knownFrom();
    }
}
