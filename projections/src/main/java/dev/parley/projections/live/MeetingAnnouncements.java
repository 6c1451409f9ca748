package dev.parley.projections.live;

import dev.parley.core.report.RecordedAct;
import dev.parley.core.schedule.Conclusion;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.PresentMeeting;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.claims.EntryHead;
import dev.parley.projections.claims.MeetingShift;
import dev.parley.projections.live.PresentMeetings.Followed;
import dev.parley.projections.processing.ReportName;
import dev.parley.projections.schedule.ScheduleJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What follows from acts for the schedules of meetings: each as it is with the act, and no bound on
 * the known clock, against what it was without.
 */
final class MeetingAnnouncements {

    private final List<Announcement> announcements = new ArrayList<>();
    private FeedPosition last = new FeedPosition(0, 0);

    private MeetingAnnouncements() {}

    /** What shifts give the feed to say, in recorded order. */
    static List<Announcement> of(List<MeetingShift> shifts, PresentMeetings meetings) {
        MeetingAnnouncements announcements = new MeetingAnnouncements();
        meetings.following(shifts).forEach(announcements::on);
        return announcements.announcements;
    }

    private void on(Followed followed) {
        for (Conclusion conclusion : followed.conclusions()) {
            announcements.add(
                    announcement(
                            followed.shift(), conclusion, followed.before(), followed.after()));
        }
    }

    private Announcement announcement(
            MeetingShift shift,
            Conclusion conclusion,
            PresentMeeting before,
            PresentMeeting after) {
        RecordedAct act = shift.act();
        ReportName name = name(shift);
        last = next(act);
        JsonObject data =
                EntryHead.json(name, act.lastPosition())
                        .put("recordedAt", act.recordedAt())
                        .put("negotiation", shift.name().negotiation())
                        .put("meeting", shift.name().meeting());
        switch (conclusion) {
            case SCHEDULE_REVISED ->
                    data.put("before", before.schedule().map(ScheduleJson::reading).orElse(null))
                            .put("after", ScheduleJson.schedule(after.schedule()));
            case CONTESTED, SETTLED -> data.all(ScheduleJson.schedule(after.schedule()));
        }
        return new Announcement(name, act, last, conclusion.slug(), shift.about(), data.node());
    }

    /** After what is told of the report in all, and of other meetings. */
    private FeedPosition next(RecordedAct act) {
        int part = last.position() == act.lastPosition() ? last.part() : Announcements.inAll(act);
        return new FeedPosition(act.lastPosition(), part + 1);
    }

    private static ReportName name(MeetingShift shift) {
        MeetingClaim any =
                Stream.of(shift.shift().come(), shift.shift().gone())
                        .flatMap(List::stream)
                        .findFirst()
                        .orElseThrow();
        return new ReportName(any.report(), any.source(), any.externalId());
    }
}
