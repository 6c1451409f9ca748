package dev.parley.core.report;

import dev.parley.core.development.Details;
import dev.parley.core.development.Development;
import dev.parley.core.development.Development.StatementMade;
import dev.parley.core.development.Person;
import dev.parley.core.report.ReportCommand.AmendRecord;
import dev.parley.core.report.ReportCommand.RecordReport;
import dev.parley.core.report.ReportCommand.RetractReport;
import dev.parley.core.report.ReportCommand.VoidRecord;
import dev.parley.core.report.Stated.Content;
import dev.parley.core.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a source, or we, may do to the one report of these tests. */
final class Acts {

    static final String SOURCE = "cgtn";
    static final String EXTERNAL_ID = "first-talks-conclude";
    static final ReportId REPORT = ReportId.of(SOURCE, EXTERNAL_ID);
    static final String PUBLISHED = "2026-01-24";
    static final String DESK = "maps-desk";
    static final String WHY = "We misread it.";

    private Acts() {}

    static RecordReport filed(String headline, Development... developments) {
        return filedOn(PUBLISHED, headline, developments);
    }

    static RecordReport filedOn(String publishedAt, String headline, Development... developments) {
        return record(heading(publishedAt, null, headline), developments);
    }

    static RecordReport revised(String revisedAt, String headline, Development... developments) {
        return record(heading(PUBLISHED, revisedAt, headline), developments);
    }

    static RecordReport record(Heading heading, Development... developments) {
        return new RecordReport(SOURCE, EXTERNAL_ID, new Content(heading, List.of(developments)));
    }

    static Heading heading(String publishedAt, @Nullable String revisedAt, String headline) {
        return new Heading(date(publishedAt), optional(revisedAt), null, headline, "en");
    }

    static RetractReport retracted(String retractedAt) {
        return new RetractReport(REPORT, date(retractedAt), "The source withdrew it.");
    }

    static VoidRecord voided() {
        return new VoidRecord(REPORT, DESK, WHY);
    }

    static AmendRecord amended(@Nullable Integer revision, Amendment amendment) {
        return new AmendRecord(REPORT, revision, amendment, DESK, WHY);
    }

    static Amendment nothing() {
        return new Amendment(null, null, null, null, null, null, null);
    }

    static Amendment headline(String headline) {
        return new Amendment(null, null, null, null, headline, null, null);
    }

    static Amendment developments(Development... developments) {
        return new Amendment(null, null, null, null, null, null, List.of(developments));
    }

    static Amendment publishedAt(String date) {
        return new Amendment(date(date), null, null, null, null, null, null);
    }

    static Amendment revisedAt(String date) {
        return new Amendment(null, date(date), null, null, null, null, null);
    }

    static Amendment retractedAt(String date) {
        return new Amendment(null, null, date(date), null, null, null, null);
    }

    static Development said(String id, String summary) {
        Details details =
                new Details(
                        id, "abu-dhabi", null, summary, null, null, List.of(), null, null, null);
        return new StatementMade(details, new Person("Dmitry Peskov", "Russia", null, false));
    }

    static Edtf date(String text) {
        return Edtf.parse(text);
    }

    private static @Nullable Edtf optional(@Nullable String text) {
        return text == null ? null : date(text);
    }
}
