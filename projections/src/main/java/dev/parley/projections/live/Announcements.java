package dev.parley.projections.live;

import dev.parley.core.development.Development;
import dev.parley.core.report.Known;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.Report;
import dev.parley.core.report.ReportEvent;
import dev.parley.core.report.ReportEvent.RecordAmended;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.report.ReportEvent.ReportRetracted;
import dev.parley.core.report.ReportEvent.ReportRevised;
import dev.parley.core.report.ReportEvent.RetractionAmended;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.claims.EntryHead;
import dev.parley.projections.processing.ReportActs;
import dev.parley.projections.processing.ReportName;
import dev.parley.projections.processing.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What acts give the feed to say of their report: each development that is new or changed against
 * the version before, that it was withdrawn or voided, and what changed in all.
 */
final class Announcements {

    private final ReportName name;
    private final Written written;
    private final List<Announcement> announcements = new ArrayList<>();
    private Report report = Report.UNRECORDED;

    private Announcements(ReportActs acts) {
        this.name = acts.name();
        this.written = acts.written();
    }

    /** What the new acts of a report give the feed to say, in recorded order. */
    static List<Announcement> of(ReportActs acts) {
        Announcements announcements = new Announcements(acts);
        acts.all().forEach(act -> announcements.on(act, acts.isNews(act.position())));
        return announcements.announcements;
    }

    private void on(RecordedAct act, boolean isNew) {
        Report before = report;
        report = act.appliedTo(before);
        if (isNew) {
            announce(act, before);
        }
    }

    private void announce(RecordedAct act, Report before) {
        switch (act.act()) {
            case ReportFiled _ -> developments(act, predecessor());
            case ReportRevised _ -> {
                List<Development> was = predecessor();
                developments(act, was);
                inAll(act, "report-revised", was);
            }
            case RecordAmended e -> {
                restored(act, before);
                developments(act, heldBefore(before, e.revision()));
                inAll(act, "record-amended", before.version(e.revision()).held().developments());
            }
            case ReportRetracted _ -> whole(act, "report-retracted", predecessor());
            case RecordVoided _ -> whole(act, "report-voided", latest(before));
            case RetractionAmended _ -> {
                restored(act, before);
                inAll(act, "record-amended", predecessor());
            }
        }
    }

    /** How many messages tell what changed in a report in all: they follow its act first. */
    static int inAll(RecordedAct act) {
        return switch (act.act()) {
            case ReportRevised _, RecordAmended _, RetractionAmended _ -> 1;
            case ReportFiled _, ReportRetracted _, RecordVoided _ -> 0;
        };
    }

    /** An amendment brings back the whole report, and not only the version that it amends. */
    private void restored(RecordedAct act, Report before) {
        if (before.voided()) {
            whole(act, "report-restored", latest(report));
        }
    }

    private static List<Development> heldBefore(Report before, int revision) {
        return before.voided() ? List.of() : before.version(revision).held().developments();
    }

    /** What the version said that is known just before the one that was written. */
    private List<Development> predecessor() {
        List<Known> known = report.known();
        int last = known.indexOf(lastWritten());
        return last == 0 ? List.of() : known.get(last - 1).version().held().developments();
    }

    private Known lastWritten() {
        return report.known().stream()
                .filter(known -> known.version().revision() == report.written())
                .findFirst()
                .orElseThrow();
    }

    private static List<Development> latest(Report report) {
        return report.known().getLast().version().held().developments();
    }

    private void developments(RecordedAct act, List<Development> before) {
        Instant knownFrom = lastWritten().from();
        for (int place = 0; place < act.developments().size(); place++) {
            Development development = act.developments().get(place);
            if (!before.contains(development)) {
                announcements.add(development(act, act.positionOf(place), knownFrom, development));
            }
        }
    }

    private Announcement development(
            RecordedAct act, long position, Instant knownFrom, Development development) {
        String kind = development.kind().slug();
        return new Announcement(
                name,
                act,
                new FeedPosition(position, 0),
                kind,
                List.of(development),
                new EntryHead(name, position, report.written(), knownFrom, act.recordedAt())
                        .written(kind, development.details().id(), written.text(development)));
    }

    private void whole(RecordedAct act, String kind, List<Development> about) {
        announcements.add(
                new Announcement(
                        name,
                        act,
                        new FeedPosition(act.position(), 0),
                        kind,
                        about,
                        ofReport(act, act.position()).node()));
    }

    private void inAll(RecordedAct act, String kind, List<Development> was) {
        Known version = lastWritten();
        Differences differences = Differences.of(was, version.version().held().developments());
        announcements.add(
                new Announcement(
                        name,
                        act,
                        new FeedPosition(act.lastPosition(), inAll(act)),
                        kind,
                        about(differences, was),
                        differences
                                .addTo(ofReport(act, act.lastPosition()))
                                .put("knownFrom", version.from())
                                .put("by", ReportEvent.by(act.act()))
                                .node()));
    }

    /** What differs, or if only the heading or a date does, what the report told before. */
    private static List<Development> about(Differences differences, List<Development> was) {
        List<Development> all = differences.all();
        return all.isEmpty() ? was : all;
    }

    private JsonObject ofReport(RecordedAct act, long position) {
        return EntryHead.json(name, position)
                .put("revision", report.written())
                .put("recordedAt", act.recordedAt())
                .put("reason", ReportEvent.reason(act.act()));
    }
}
