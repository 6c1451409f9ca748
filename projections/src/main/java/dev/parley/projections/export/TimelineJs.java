package dev.parley.projections.export;

import dev.parley.core.development.Kind;
import dev.parley.core.time.Edtf;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.words.Drawn;
import dev.parley.projections.words.EdtfWords;
import dev.parley.projections.words.InstantWords;
import dev.parley.projections.words.Labels;
import dev.parley.projections.words.Names;
import dev.parley.projections.words.Titles;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Iterator;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A timeline in the form that TimelineJS 3 shows; its texts are HTML there. */
final class TimelineJs {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private TimelineJs() {}

    static void write(String negotiation, Clocks clocks, Stream<ObjectNode> entries, Writer to) {
        JsonGenerator json = MAPPER.createGenerator(to);
        json.writeStartObject();
        json.writePOJOProperty("title", title(negotiation, clocks));
        json.writeArrayPropertyStart("events");
        for (Iterator<ObjectNode> each = entries.iterator(); each.hasNext(); ) {
            json.writePOJO(event(each.next()));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private static ObjectNode title(String negotiation, Clocks clocks) {
        Instant asOf = clocks.asOf();
        String stand =
                "As known %s, as recorded by %s."
                        .formatted(
                                asOf == null ? "now" : InstantWords.at(asOf),
                                InstantWords.of(clocks.recordedAsOf()));
        return new JsonObject()
                .put("text", text(Names.title(negotiation), paragraph(stand)))
                .node();
    }

    private static ObjectNode event(ObjectNode entry) {
        Kind kind = Kind.of(entry.path("kind").asString()).orElseThrow();
        String id = entry.path("report").asString() + "-" + entry.path("development").asString();
        JsonObject event = new JsonObject().put("unique_id", id).put("group", Labels.of(kind));
        String when = entry.path("when").asString("");
        if (when.isEmpty()) {
            addReported(Instant.parse(entry.path("knownFrom").asString()), event);
        } else {
            addDates(Edtf.parse(when), event);
        }
        return event.put("text", text(Titles.of(entry), told(entry))).node();
    }

    /** What does not say when it happens stands where it became known. */
    private static void addReported(Instant knownFrom, JsonObject event) {
        event.put("start_date", date(Drawn.dayOf(knownFrom)))
                .put("display_date", "reported " + InstantWords.of(knownFrom));
    }

    private static void addDates(Edtf date, JsonObject event) {
        Drawn drawn = Drawn.of(date);
        event.put("start_date", date(drawn.first()));
        if (!drawn.last().equals(drawn.first())) {
            event.put("end_date", date(drawn.last()));
        }
        event.put("display_date", EdtfWords.vague(date).orElse(null));
    }

    private static ObjectNode date(Temporal at) {
        if (at instanceof LocalDate day) {
            return day(day).node();
        }
        OffsetDateTime moment = Instant.from(at).atOffset(ZoneOffset.UTC);
        return day(moment.toLocalDate())
                .put("hour", moment.getHour())
                .put("minute", moment.getMinute())
                .put("second", moment.getSecond())
                .node();
    }

    private static JsonObject day(LocalDate day) {
        return new JsonObject()
                .put("year", day.getYear())
                .put("month", day.getMonthValue())
                .put("day", day.getDayOfMonth());
    }

    private static ObjectNode text(String headline, String html) {
        return new JsonObject()
                .put("headline", HtmlUtils.htmlEscape(headline, "UTF-8"))
                .put("text", html)
                .node();
    }

    private static String told(JsonNode entry) {
        String person = entry.at("/attributedTo/name").asString("");
        String known = InstantWords.of(Instant.parse(entry.path("knownFrom").asString()));
        return paragraph(entry.path("summary").asString())
                + (person.isEmpty() ? "" : paragraph("Attributed to " + person + "."))
                + paragraph(
                        "Known since %s from %s."
                                .formatted(known, entry.path("source").asString()));
    }

    private static String paragraph(String text) {
        return "<p>" + HtmlUtils.htmlEscape(text, "UTF-8") + "</p>";
    }
}
