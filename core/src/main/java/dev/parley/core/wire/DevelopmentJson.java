package dev.parley.core.wire;

import dev.parley.core.development.Casualties;
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
import dev.parley.core.development.Kind;
import dev.parley.core.development.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** A development on the wire. */
public final class DevelopmentJson {

    private DevelopmentJson() {}

    /** Reads a development that Parley wrote. */
    public static Development read(ObjectNode node) {
        return Fields.whole(node, fields -> read(fields, "1"));
    }

    static Development read(Fields fields, String defaultId) {
        Kind kind = kind(fields);
        Details details = details(fields, defaultId);
        return switch (kind) {
            case MEETING_SCHEDULED -> {
                fields.require("meeting", "when");
                yield new MeetingScheduled(details, firmness(fields), parties(fields));
            }
            case MEETING_POSTPONED -> {
                fields.require("meeting");
                yield new MeetingPostponed(details, parties(fields));
            }
            case MEETING_CANCELLED -> {
                fields.require("meeting");
                fields.refuse("when", "A cancellation has no date; send a postponement instead.");
                yield new MeetingCancelled(details, parties(fields));
            }
            case ROUND_HELD -> {
                fields.require("meeting", "when");
                yield new RoundHeld(details, encounter(fields));
            }
            case MEETING_HELD -> {
                fields.require("meeting", "when");
                yield new MeetingHeld(details, encounter(fields));
            }
            case STATEMENT_MADE -> {
                Person speaker = fields.object("speaker", PersonJson::read);
                yield new StatementMade(details, fields.required("speaker", speaker));
            }
            case POSITION_TAKEN ->
                    new PositionTaken(
                            details,
                            fields.requiredText("party", Texts.NAME),
                            fields.requiredText("issue", Texts.NAME),
                            fields.requiredText("position", Texts.PROSE));
            case AGREEMENT_REACHED ->
                    new AgreementReached(
                            details,
                            some(fields, "parties"),
                            fields.requiredText("subject", Texts.PROSE));
            case STRIKE_REPORTED ->
                    new StrikeReported(
                            details,
                            fields.text("attacker", Texts.NAME),
                            some(fields, "places"),
                            fields.texts("targets", Texts.NAME),
                            casualties(fields));
            case CONTROL_CLAIMED ->
                    new ControlClaimed(
                            details,
                            fields.requiredText("party", Texts.NAME),
                            some(fields, "places"));
        };
    }

    private static Kind kind(Fields fields) {
        String slug = fields.requiredText("kind", Texts.NAME);
        return Kind.of(slug)
                .orElseThrow(() ->
                        new Malformed(
                                fields.pointer("kind"),
                                "There is no kind '%s'; the kinds are %s."
                                        .formatted(slug, kinds())));
    }

    private static String kinds() {
        return Arrays.stream(Kind.values()).map(Kind::slug).collect(Collectors.joining(", "));
    }

    private static Details details(Fields fields, String defaultId) {
        return new Details(
                Objects.requireNonNullElse(fields.text("id", Texts.SLUG), defaultId),
                fields.requiredText("negotiation", Texts.SLUG),
                fields.text("meeting", Texts.SLUG),
                fields.requiredText("summary", Texts.PROSE),
                fields.date("when"),
                fields.text("where", Texts.NAME),
                fields.texts("topics", Texts.NAME),
                fields.object("attributedTo", PersonJson::read),
                fields.text("origin", Texts.SLUG),
                fields.number("credibility", 1, 6));
    }

    private static Firmness firmness(Fields fields) {
        String word = fields.text("firmness", Texts.NAME);
        return switch (word) {
            case null -> Firmness.TENTATIVE;
            case "tentative" -> Firmness.TENTATIVE;
            case "confirmed" -> Firmness.CONFIRMED;
            default ->
                    throw new Malformed(
                            fields.pointer("firmness"), "This must be tentative or confirmed.");
        };
    }

    private static Encounter encounter(Fields fields) {
        return new Encounter(
                parties(fields),
                fields.objects("participants", PersonJson::read),
                fields.text("outcome", Texts.PROSE));
    }

    private static Casualties casualties(Fields fields) {
        Casualties casualties = fields.object("casualties", CasualtiesJson::read);
        return Objects.requireNonNullElse(casualties, Casualties.UNKNOWN);
    }

    private static List<String> parties(Fields fields) {
        return fields.texts("parties", Texts.NAME);
    }

    private static List<String> some(Fields fields, String name) {
        List<String> texts = fields.texts(name, Texts.NAME);
        return fields.required(name, texts.isEmpty() ? null : texts);
    }

    /** Writes a development with every field that it has, and its defaults spelled out. */
    public static ObjectNode write(Development development) {
        Details details = development.details();
        JsonObject json =
                new JsonObject()
                        .put("id", details.id())
                        .put("kind", development.kind().slug())
                        .put("negotiation", details.negotiation())
                        .put("meeting", details.meeting())
                        .put("when", details.when())
                        .put("where", details.where());
        own(development, json);
        return json.texts("topics", details.topics())
                .put("attributedTo", PersonJson.write(details.attributedTo()))
                .put("origin", details.origin())
                .put("credibility", details.credibility())
                .put("summary", details.summary())
                .node();
    }

    private static JsonObject own(Development development, JsonObject json) {
        return switch (development) {
            case MeetingScheduled d ->
                    json.put("firmness", d.firmness().name().toLowerCase(Locale.ROOT))
                            .texts("parties", d.parties());
            case MeetingPostponed d -> json.texts("parties", d.parties());
            case MeetingCancelled d -> json.texts("parties", d.parties());
            case RoundHeld d -> encounter(d.encounter(), json);
            case MeetingHeld d -> encounter(d.encounter(), json);
            case StatementMade d -> json.put("speaker", PersonJson.write(d.speaker()));
            case PositionTaken d ->
                    json.put("party", d.party())
                            .put("issue", d.issue())
                            .put("position", d.position());
            case AgreementReached d ->
                    json.texts("parties", d.parties()).put("subject", d.subject());
            case StrikeReported d ->
                    json.put("attacker", d.attacker())
                            .texts("places", d.places())
                            .texts("targets", d.targets())
                            .put("casualties", CasualtiesJson.write(d.casualties()));
            case ControlClaimed d -> json.put("party", d.party()).texts("places", d.places());
        };
    }

    private static JsonObject encounter(Encounter encounter, JsonObject json) {
        json.texts("parties", encounter.parties());
        if (!encounter.participants().isEmpty()) {
            json.list("participants", PersonJson.write(encounter.participants()));
        }
        return json.put("outcome", encounter.outcome());
    }
}
