package dev.parley.app.contract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * Does what programs do with each version of a calendar that they fetch: an event is what it was
 * until its sequence has grown.
 */
final class CalendarProgram {

    private final Map<String, VEvent> events = new HashMap<>();

    static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    static List<VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT");
    }

    static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    static int sequence(VEvent event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }

    void fetch(String text) {
        events(parse(text))
                .forEach(event ->
                        events.merge(
                                value(event, "UID"),
                                event,
                                (kept, now) -> sequence(now) > sequence(kept) ? now : kept));
    }

    int size() {
        return events.size();
    }

    Optional<VEvent> shows(String uid) {
        return Optional.ofNullable(events.get(uid));
    }
}
