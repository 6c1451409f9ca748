package dev.parley.projections.web;

import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.Claim;
import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.Revision;
import dev.parley.projections.claims.ReportHeading;
import dev.parley.projections.negotiation.Negotiation;
import dev.parley.projections.words.Labels;
import dev.parley.projections.words.Names;
import java.util.Collection;
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

    static NegotiationView of(Negotiation negotiation, Shown shown, Links links) {
        return new NegotiationView(
                negotiation.name(),
                Names.title(negotiation.name()),
                Labels.of(negotiation.state().phase()),
                negotiation.state().lastHeld().map(each -> shown.view(each, links)).orElse(null),
                negotiation.state().next().map(each -> shown.view(each, links)).orElse(null),
                shown.views(negotiation.state().overdue(), links),
                shown.views(negotiation.meetings(), links),
                IssueView.of(negotiation.live().positions(), links),
                shown.latest().stream()
                        .map(claim -> DevelopmentView.of(claim, shown.heading(claim), links))
                        .toList(),
                negotiation.live().size(),
                links.timeline(negotiation.name()));
    }

    /**
     * What the page shows beside the state.
     *
     * @param latest the developments that became known last, newest first
     */
    record Shown(
            String negotiation,
            Map<String, List<Revision>> revisions,
            List<Claim> latest,
            Map<ReportId, ReportHeading> headings) {

        private MeetingView view(Meeting meeting, Links links) {
            return MeetingView.of(
                    meeting, revisions.getOrDefault(meeting.name(), List.of()), negotiation, links);
        }

        private List<MeetingView> views(Collection<Meeting> meetings, Links links) {
            return meetings.stream().map(meeting -> view(meeting, links)).toList();
        }

        private ReportHeading heading(Claim claim) {
            return headings.getOrDefault(claim.report(), ReportHeading.NONE);
        }
    }
}
