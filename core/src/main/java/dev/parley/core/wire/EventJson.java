package dev.parley.core.wire;

import dev.parley.core.development.Kind;
import dev.parley.core.report.Heading;
import dev.parley.core.report.ReportEvent;
import dev.parley.core.report.ReportEvent.Act;
import dev.parley.core.report.ReportEvent.DevelopmentReported;
import dev.parley.core.report.ReportEvent.RecordAmended;
import dev.parley.core.report.ReportEvent.RecordVoided;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.report.ReportEvent.ReportRetracted;
import dev.parley.core.report.ReportEvent.ReportRevised;
import dev.parley.core.report.ReportEvent.RetractionAmended;
import dev.parley.core.time.Edtf;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as the log stores them: a logical type name and version, and a JSON payload. What was once
 * stored must be readable for ever, so another form is another version: see {@link Upcasts}.
 */
public final class EventJson {

    private EventJson() {}

    /** The logical name under which an event is stored. */
    public static String type(ReportEvent event) {
        return switch (event) {
            case ReportFiled _ -> "report-filed";
            case ReportRevised _ -> "report-revised";
            case ReportRetracted _ -> "report-retracted";
            case RecordAmended _ -> "record-amended";
            case RetractionAmended _ -> "retraction-amended";
            case RecordVoided _ -> "record-voided";
            case DevelopmentReported e -> e.development().kind().slug();
        };
    }

    /** The version in which the events of a logical name are written today. */
    public static String version(String type) {
        return Integer.toString(Upcasts.OURS.today(type));
    }

    /** The class of the events that are stored under a logical name. */
    public static Class<? extends ReportEvent> eventClass(String type) {
        return switch (type) {
            case "report-filed" -> ReportFiled.class;
            case "report-revised" -> ReportRevised.class;
            case "report-retracted" -> ReportRetracted.class;
            case "record-amended" -> RecordAmended.class;
            case "retraction-amended" -> RetractionAmended.class;
            case "record-voided" -> RecordVoided.class;
            default -> DevelopmentReported.class;
        };
    }

    public static byte[] write(ReportEvent event) {
        return Json.bytes(
                switch (event) {
                    case Act act -> json(act).node();
                    case DevelopmentReported e -> DevelopmentJson.write(e.development());
                });
    }

    private static JsonObject json(Act act) {
        return switch (act) {
            case ReportFiled e ->
                    version(named(e.source(), e.externalId()), e.revision(), e.heading())
                            .put("developments", e.developments());
            case ReportRevised e ->
                    version(named(e.source(), e.externalId()), e.revision(), e.heading())
                            .put("developments", e.developments());
            case ReportRetracted e ->
                    withdrawal(e.revision(), e.retractedAt()).put("reason", e.reason());
            case RecordAmended e ->
                    version(decided(e.by(), e.reason()), e.revision(), e.heading())
                            .put("developments", e.developments());
            case RetractionAmended e ->
                    withdrawal(e.revision(), e.retractedAt())
                            .all(decided(e.by(), e.reason()).node());
            case RecordVoided e -> decided(e.by(), e.reason());
        };
    }

    private static JsonObject named(String source, String externalId) {
        return new JsonObject().put("source", source).put("externalId", externalId);
    }

    private static JsonObject version(JsonObject json, int revision, Heading heading) {
        return json.put("revision", revision).all(ReportJson.heading(heading));
    }

    private static JsonObject withdrawal(int revision, Edtf retractedAt) {
        return new JsonObject().put("revision", revision).put("retractedAt", retractedAt);
    }

    private static JsonObject decided(String by, String reason) {
        return new JsonObject().put("by", by).put("reason", reason);
    }

    /**
     * Reads what {@link #write} wrote, today or in an earlier version.
     *
     * @throws IllegalArgumentException if no such type or version is known here
     */
    public static ReportEvent read(String type, String version, byte[] payload) {
        ObjectNode json = Upcasts.OURS.lift(type, version, Json.object(payload));
        return Kind.of(type).isPresent()
                ? new DevelopmentReported(DevelopmentJson.read(json))
                : Fields.whole(json, fields -> act(type, fields));
    }

    private static ReportEvent act(String type, Fields fields) {
        return switch (type) {
            case "report-filed" ->
                    new ReportFiled(
                            fields.requiredText("source", Texts.SLUG),
                            fields.requiredText("externalId", Texts.EXTERNAL_ID),
                            revision(fields),
                            ReportJson.heading(fields),
                            developments(fields));
            case "report-revised" ->
                    new ReportRevised(
                            fields.requiredText("source", Texts.SLUG),
                            fields.requiredText("externalId", Texts.EXTERNAL_ID),
                            revision(fields),
                            ReportJson.heading(fields),
                            developments(fields));
            case "report-retracted" ->
                    new ReportRetracted(revision(fields), retractedAt(fields), reason(fields));
            case "record-amended" ->
                    new RecordAmended(
                            revision(fields),
                            ReportJson.heading(fields),
                            developments(fields),
                            by(fields),
                            reason(fields));
            case "retraction-amended" ->
                    new RetractionAmended(
                            revision(fields), retractedAt(fields), by(fields), reason(fields));
            case "record-voided" -> new RecordVoided(by(fields), reason(fields));
            default -> throw new IllegalArgumentException("No event is stored as " + type);
        };
    }

    private static int revision(Fields fields) {
        return fields.required("revision", fields.number("revision", 1, Integer.MAX_VALUE));
    }

    private static int developments(Fields fields) {
        return fields.required("developments", fields.number("developments", 0, 1_000_000));
    }

    private static Edtf retractedAt(Fields fields) {
        return fields.required("retractedAt", fields.date("retractedAt"));
    }

    private static String by(Fields fields) {
        return fields.requiredText("by", Texts.SLUG);
    }

    private static String reason(Fields fields) {
        return fields.requiredText("reason", Texts.PROSE);
    }
}
