package dev.parley.projections.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.parley.core.schedule.Position;
import dev.parley.core.schedule.PositionClaim;
import dev.parley.projections.words.Names;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** An issue, and what each party holds on it. */
record IssueView(String title, List<PositionView> positions) {

    /** What one party holds. */
    record PositionView(
            String party, String position, Dated since, String source, String reportHref) {

        static PositionView of(Position position, Links links) {
            return new PositionView(
                    position.party(),
                    position.position(),
                    Dated.of(position.since()),
                    position.claim().source(),
                    links.report(position.claim().report()));
        }
    }

    /** The issues that live claims take positions on, in alphabetical order. */
    static List<IssueView> of(Collection<PositionClaim> live, Links links) {
        return Position.last(live).stream()
                .collect(groupingBy(Position::issue, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(issue -> of(issue.getKey(), issue.getValue(), links))
                .toList();
    }

    private static IssueView of(String issue, List<Position> positions, Links links) {
        return new IssueView(
                Names.issue(issue),
                positions.stream().map(position -> PositionView.of(position, links)).toList());
    }
}
