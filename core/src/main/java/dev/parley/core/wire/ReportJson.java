package dev.parley.core.wire;

import dev.parley.core.development.Development;
import dev.parley.core.report.Amendment;
import dev.parley.core.report.Heading;
import dev.parley.core.report.ReportCommand.AmendRecord;
import dev.parley.core.report.ReportCommand.RecordReport;
import dev.parley.core.report.ReportCommand.RetractReport;
import dev.parley.core.report.ReportCommand.VoidRecord;
import dev.parley.core.report.ReportId;
import dev.parley.core.report.Stated.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Reports, and what is asked of them, on the wire. */
public final class ReportJson {

    /** Who of us decided, unless it is said. */
    private static final String US = "parley";

    private ReportJson() {}

    /** Reads a report as its source published or changed it. */
    public static RecordReport report(byte[] document) {
        return Fields.whole(Json.parse(document), ReportJson::report);
    }

    private static RecordReport report(Fields fields) {
        return new RecordReport(
                fields.requiredText("source", Texts.SLUG),
                fields.requiredText("externalId", Texts.EXTERNAL_ID),
                new Content(heading(fields), developments(fields)));
    }

    public static AmendRecord amendment(ReportId report, byte[] document) {
        return Fields.whole(Json.parse(document), fields -> amendment(report, fields));
    }

    /** Reads an amendment that names its report by source and external id. */
    public static AmendRecord namedAmendment(byte[] document) {
        return Fields.whole(
                Json.parse(document),
                fields -> {
                    ReportId report =
                            ReportId.of(
                                    fields.requiredText("source", Texts.SLUG),
                                    fields.requiredText("externalId", Texts.EXTERNAL_ID));
                    AmendRecord amendment =
                            fields.object("amendment", each -> amendment(report, each));
                    return fields.required("amendment", amendment);
                });
    }

    private static AmendRecord amendment(ReportId report, Fields fields) {
        return new AmendRecord(
                report,
                fields.number("revision", 1, Integer.MAX_VALUE),
                amendment(fields),
                by(fields),
                reason(fields));
    }

    private static Amendment amendment(Fields fields) {
        return new Amendment(
                fields.boundedDate("publishedAt"),
                fields.boundedDate("revisedAt"),
                fields.boundedDate("retractedAt"),
                fields.text("url", Texts.URL),
                fields.text("headline", Texts.HEADLINE),
                fields.text("language", Texts.LANGUAGE),
                fields.has("developments") ? developments(fields) : null);
    }

    public static RetractReport retraction(ReportId report, byte[] document) {
        return Fields.whole(
                Json.parse(document),
                fields ->
                        new RetractReport(
                                report,
                                fields.required("retractedAt", fields.boundedDate("retractedAt")),
                                reason(fields)));
    }

    public static VoidRecord voiding(ReportId report, byte[] document) {
        return Fields.whole(
                Json.parse(document), fields -> new VoidRecord(report, by(fields), reason(fields)));
    }

    private static String by(Fields fields) {
        return Objects.requireNonNullElse(fields.text("by", Texts.SLUG), US);
    }

    private static String reason(Fields fields) {
        return fields.requiredText("reason", Texts.PROSE);
    }

    static Heading heading(Fields fields) {
        return new Heading(
                fields.required("publishedAt", fields.boundedDate("publishedAt")),
                fields.boundedDate("revisedAt"),
                fields.text("url", Texts.URL),
                fields.text("headline", Texts.HEADLINE),
                fields.text("language", Texts.LANGUAGE));
    }

    /** Writes a heading into an object with other fields. */
    public static ObjectNode heading(Heading heading) {
        return new JsonObject()
                .put("url", heading.url())
                .put("headline", heading.headline())
                .put("language", heading.language())
                .put("publishedAt", heading.publishedAt())
                .put("revisedAt", heading.revisedAt())
                .node();
    }

    private static List<Development> developments(Fields fields) {
        List<Development> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        fields.objects(
                "developments",
                each -> {
                    Development next =
                            DevelopmentJson.read(each, Integer.toString(read.size() + 1));
                    if (!ids.add(next.details().id())) {
                        throw new Malformed(
                                each.pointer("id"),
                                "Another development of this report has the id '%s'."
                                        .formatted(next.details().id()));
                    }
                    return read.add(next);
                });
        return read;
    }
}
