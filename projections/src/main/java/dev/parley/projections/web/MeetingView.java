package dev.parley.projections.web;

import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.Revision;
import dev.parley.core.schedule.Schedule;
import dev.parley.projections.words.Names;
import java.util.List;

/**
 * A meeting in the schedule.
 *
 * @param current the last revision, which is the schedule
 * @param earlier the revisions before it, last first
 * @param support the voices that agree with the schedule
 * @param dissent the voices that do not
 * @param whyHref where each claim about it is told with the rule that decided on it
 */
record MeetingView(
        String name,
        String title,
        RevisionView current,
        List<RevisionView> earlier,
        boolean contested,
        List<VoiceView> support,
        List<VoiceView> dissent,
        String whyHref) {

    static MeetingView of(Meeting meeting, List<Revision> kept, String negotiation, Links links) {
        List<RevisionView> revisions =
                kept.reversed().stream().map(revision -> RevisionView.of(revision, links)).toList();
        return new MeetingView(
                meeting.name(),
                Names.title(meeting.name()),
                revisions.getFirst(),
                revisions.subList(1, revisions.size()),
                meeting.schedule().map(Schedule::contested).orElse(false),
                VoiceView.of(meeting.schedule().map(Schedule::support), links),
                VoiceView.of(meeting.schedule().map(Schedule::dissent), links),
                links.why(negotiation, meeting.name()));
    }

    /** As many rows as the schedule and its earlier revisions take. */
    public int rows() {
        return 1 + earlier.size();
    }

    public String voices() {
        return "%d %s".formatted(support.size(), support.size() == 1 ? "supports" : "support")
                + (dissent.isEmpty()
                        ? ""
                        : ", %d %s"
                                .formatted(
                                        dissent.size(),
                                        dissent.size() == 1 ? "dissents" : "dissent"));
    }
}
