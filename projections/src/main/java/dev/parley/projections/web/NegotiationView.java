package dev.parley.projections.web;

import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.Claim;
import dev.parley.core.schedule.MeetingTimeline;
import dev.parley.projections.negotiation.Negotiation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation on the page.
 *
 * @param meetings by when
 * @param latest the developments that became known last
 * @param developments how many there are in all
 */
record NegotiationView(
        String name,
        String title,
        String phase,
        @Nullable MeetingView lastHeld,
        @Nullable MeetingView next,
        List<MeetingView> overdue,
        List<MeetingView> meetings,
        List<IssueView> issues,
        List<DevelopmentView> latest,
        int developments,
        String timelineHref) {

    private static final int LATEST = 20;

    private static final Comparator<Claim> NEWEST_FIRST =
            Comparator.comparing(Claim::knownFrom).reversed().thenComparing(Claim.KNOWN_ORDER);

    static NegotiationView of(
            Negotiation negotiation, Map<ReportId, ReportHeading> headings, Links links) {
        return new NegotiationView(
                negotiation.name(),
                Names.title(negotiation.name()),
                Labels.of(negotiation.state().phase()),
                negotiation
                        .state()
                        .lastHeld()
                        .map(held -> MeetingView.of(held, links))
                        .orElse(null),
                negotiation.state().next().map(next -> MeetingView.of(next, links)).orElse(null),
                meetings(negotiation.state().overdue(), links),
                meetings(negotiation.meetings(), links),
                IssueView.of(negotiation.live(), links),
                latest(negotiation).stream()
                        .map(claim ->
                                DevelopmentView.of(
                                        claim,
                                        headings.getOrDefault(claim.report(), ReportHeading.NONE),
                                        links))
                        .toList(),
                negotiation.live().size(),
                links.timeline(negotiation.name()));
    }

    /** The developments that became known last, newest first. */
    static List<Claim> latest(Negotiation negotiation) {
        return negotiation.live().stream().sorted(NEWEST_FIRST).limit(LATEST).toList();
    }

    private static List<MeetingView> meetings(Collection<MeetingTimeline> meetings, Links links) {
        return meetings.stream().map(meeting -> MeetingView.of(meeting, links)).toList();
    }
}
