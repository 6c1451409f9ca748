package dev.parley.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.core.development.Casualties;
import dev.parley.core.development.Casualties.Range;
import dev.parley.core.development.Details;
import dev.parley.core.development.Development;
import dev.parley.core.development.Development.AgreementReached;
import dev.parley.core.development.Development.ControlClaimed;
import dev.parley.core.development.Development.MeetingCancelled;
import dev.parley.core.development.Development.MeetingHeld;
import dev.parley.core.development.Development.MeetingPostponed;
import dev.parley.core.development.Development.MeetingScheduled;
import dev.parley.core.development.Development.PositionTaken;
import dev.parley.core.development.Development.RoundHeld;
import dev.parley.core.development.Development.StatementMade;
import dev.parley.core.development.Development.StrikeReported;
import dev.parley.core.development.Encounter;
import dev.parley.core.development.Firmness;
import dev.parley.core.development.Person;
import dev.parley.core.report.Heading;
import dev.parley.core.report.ReportEvent;
import dev.parley.core.report.ReportEvent.DevelopmentReported;
import dev.parley.core.report.ReportEvent.RecordAmended;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.report.ReportEvent.ReportRetracted;
import dev.parley.core.report.ReportEvent.ReportRevised;
import dev.parley.core.report.ReportEvent.RetractionAmended;
import dev.parley.core.time.Edtf;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One stored sample of every type of event in every version that was ever written. Samples are
 * added and never changed: each stands for what is in somebody's log.
 */
record EventCatalogue(String type, String version, String stored, ReportEvent event) {

    private static final Person PESKOV =
            new Person("Dmitry Peskov", "Russia", "Kremlin spokesman", false);
    private static final Heading PUBLISHED =
            new Heading(
                    Edtf.parse("2026-01-24"),
                    null,
                    "https://news.example/a",
                    "First talks conclude",
                    "en");
    private static final Heading CHANGED =
            new Heading(
                    Edtf.parse("2026-01-24"),
                    Edtf.parse("2026-01-25T12:00:00+04:00"),
                    null,
                    null,
                    null);

    static Stream<EventCatalogue> all() {
        return Stream.of(acts(), decidedByParley(), decided(), meetings(), words(), deeds())
                .flatMap(each -> each);
    }

    byte[] bytes() {
        return stored.getBytes(UTF_8);
    }

    private static Stream<EventCatalogue> acts() {
        return Stream.of(
                new EventCatalogue(
                        "report-filed",
                        "1",
                        """
                        {"source":"cgtn","externalId":"a/1","revision":1,"url":"https://news.example/a",\
                        "headline":"First talks conclude","language":"en","publishedAt":"2026-01-24",\
                        "developments":2}\
                        """,
                        new ReportFiled("cgtn", "a/1", 1, PUBLISHED, 2)),
                new EventCatalogue(
                        "report-revised",
                        "1",
                        """
                        {"source":"cgtn","externalId":"a/1","revision":2,"publishedAt":"2026-01-24",\
                        "revisedAt":"2026-01-25T12:00:00+04:00","developments":0}\
                        """,
                        new ReportRevised("cgtn", "a/1", 2, CHANGED, 0)),
                new EventCatalogue(
                        "report-retracted",
                        "1",
                        """
                        {"revision":3,"retractedAt":"2026-01-26","reason":"Withdrawn by the editor."}\
                        """,
                        new ReportRetracted(
                                3, Edtf.parse("2026-01-26"), "Withdrawn by the editor.")));
    }

    private static Stream<EventCatalogue> decidedByParley() {
        return Stream.of(
                new EventCatalogue(
                        "record-amended",
                        "1",
                        """
                        {"reason":"Misread.","revision":2,"publishedAt":"2026-01-24",\
                        "revisedAt":"2026-01-25T12:00:00+04:00","developments":1}\
                        """,
                        new RecordAmended(2, CHANGED, 1, "parley", "Misread.")),
                new EventCatalogue(
                        "retraction-amended",
                        "1",
                        """
                        {"revision":3,"retractedAt":"2026-01-27","reason":"Misread."}\
                        """,
                        new RetractionAmended(3, Edtf.parse("2026-01-27"), "parley", "Misread.")),
                new EventCatalogue(
                        "record-voided",
                        "1",
                        """
                        {"reason":"A hoax."}\
                        """,
                        new RecordVoided("parley", "A hoax.")));
    }

    private static Stream<EventCatalogue> decided() {
        return Stream.of(
                new EventCatalogue(
                        "record-amended",
                        "2",
                        """
                        {"by":"maps-desk","reason":"Misread.","revision":2,"publishedAt":"2026-01-24",\
                        "revisedAt":"2026-01-25T12:00:00+04:00","developments":1}\
                        """,
                        new RecordAmended(2, CHANGED, 1, "maps-desk", "Misread.")),
                new EventCatalogue(
                        "retraction-amended",
                        "2",
                        """
                        {"revision":3,"retractedAt":"2026-01-27","by":"maps-desk","reason":"Misread."}\
                        """,
                        new RetractionAmended(
                                3, Edtf.parse("2026-01-27"), "maps-desk", "Misread.")),
                new EventCatalogue(
                        "record-voided",
                        "2",
                        """
                        {"by":"maps-desk","reason":"A hoax."}\
                        """,
                        new RecordVoided("maps-desk", "A hoax.")));
    }

    private static Stream<EventCatalogue> meetings() {
        Details round = details("round-2", "2026-02-01?", "Abu Dhabi");
        Encounter encounter = new Encounter(List.of("Russia"), List.of(PESKOV), "They will meet.");
        return Stream.of(
                reported(
                        "meeting-scheduled",
                        """
                        {"id":"d","kind":"meeting-scheduled","negotiation":"abu-dhabi","meeting":"round-2",\
                        "when":"2026-02-01?","where":"Abu Dhabi","firmness":"confirmed",\
                        "parties":["Russia","Ukraine"],"topics":["territory"],\
                        "attributedTo":{"name":"US officials","anonymous":true},"origin":"afp",\
                        "credibility":3,"summary":"A summary."}\
                        """,
                        new MeetingScheduled(
                                round, Firmness.CONFIRMED, List.of("Russia", "Ukraine"))),
                reported(
                        "meeting-postponed",
                        """
                        {"id":"d","kind":"meeting-postponed","negotiation":"abu-dhabi","meeting":"round-2",\
                        "when":"2026-02-04/2026-02-05","parties":["Russia"],"summary":"A summary."}\
                        """,
                        new MeetingPostponed(
                                bare("round-2", "2026-02-04/2026-02-05"), List.of("Russia"))),
                reported(
                        "meeting-cancelled",
                        """
                        {"id":"d","kind":"meeting-cancelled","negotiation":"abu-dhabi","meeting":"round-2",\
                        "summary":"A summary."}\
                        """,
                        new MeetingCancelled(bare("round-2", null), List.of())),
                reported(
                        "round-held",
                        """
                        {"id":"d","kind":"round-held","negotiation":"abu-dhabi","meeting":"round-2",\
                        "when":"2026-02-01?","where":"Abu Dhabi","parties":["Russia"],\
                        "participants":[{"name":"Dmitry Peskov","party":"Russia",\
                        "role":"Kremlin spokesman"}],"outcome":"They will meet.","topics":["territory"],\
                        "attributedTo":{"name":"US officials","anonymous":true},"origin":"afp",\
                        "credibility":3,"summary":"A summary."}\
                        """,
                        new RoundHeld(round, encounter)),
                reported(
                        "meeting-held",
                        """
                        {"id":"d","kind":"meeting-held","negotiation":"abu-dhabi","meeting":"davos",\
                        "when":"2026-01-22","summary":"A summary."}\
                        """,
                        new MeetingHeld(
                                bare("davos", "2026-01-22"),
                                new Encounter(List.of(), List.of(), null))));
    }

    private static Stream<EventCatalogue> words() {
        return Stream.of(
                reported(
                        "statement-made",
                        """
                        {"id":"d","kind":"statement-made","negotiation":"abu-dhabi",\
                        "speaker":{"name":"Dmitry Peskov","party":"Russia",\
                        "role":"Kremlin spokesman"},"summary":"A summary."}\
                        """,
                        new StatementMade(bare(null, null), PESKOV)),
                reported(
                        "position-taken",
                        """
                        {"id":"d","kind":"position-taken","negotiation":"abu-dhabi","party":"Russia",\
                        "issue":"territory","position":"No concessions.","summary":"A summary."}\
                        """,
                        new PositionTaken(
                                bare(null, null), "Russia", "territory", "No concessions.")),
                reported(
                        "agreement-reached",
                        """
                        {"id":"d","kind":"agreement-reached","negotiation":"abu-dhabi",\
                        "parties":["Russia","Ukraine"],"subject":"An exchange.",\
                        "summary":"A summary."}\
                        """,
                        new AgreementReached(
                                bare(null, null), List.of("Russia", "Ukraine"), "An exchange.")));
    }

    private static Stream<EventCatalogue> deeds() {
        return Stream.of(
                reported(
                        "strike-reported",
                        """
                        {"id":"d","kind":"strike-reported","negotiation":"abu-dhabi","when":"2026-01-24",\
                        "attacker":"Russia","places":["Kyiv","Харків"],"targets":["energy"],\
                        "casualties":{"killed":{"min":1},"injured":{"min":24,"max":30},\
                        "missing":{"max":2},"captured":{"min":0,"max":0}},"summary":"A summary."}\
                        """,
                        new StrikeReported(
                                bare(null, "2026-01-24"),
                                "Russia",
                                List.of("Kyiv", "Харків"),
                                List.of("energy"),
                                new Casualties(
                                        new Range(1, null),
                                        new Range(24, 30),
                                        new Range(null, 2),
                                        new Range(0, 0)))),
                reported(
                        "control-claimed",
                        """
                        {"id":"d","kind":"control-claimed","negotiation":"abu-dhabi","party":"Russia",\
                        "places":["Kupiansk"],"summary":"A summary."}\
                        """,
                        new ControlClaimed(bare(null, null), "Russia", List.of("Kupiansk"))));
    }

    private static EventCatalogue reported(String type, String stored, Development development) {
        return new EventCatalogue(type, "1", stored, new DevelopmentReported(development));
    }

    private static Details bare(@Nullable String meeting, @Nullable String when) {
        return new Details(
                "d",
                "abu-dhabi",
                meeting,
                "A summary.",
                when == null ? null : Edtf.parse(when),
                null,
                List.of(),
                null,
                null,
                null);
    }

    private static Details details(String meeting, String when, String where) {
        return new Details(
                "d",
                "abu-dhabi",
                meeting,
                "A summary.",
                Edtf.parse(when),
                where,
                List.of("territory"),
                new Person("US officials", null, null, true),
                "afp",
                3);
    }
}
