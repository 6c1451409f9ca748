package dev.parley.projections.calendar;

import dev.parley.projections.words.Names;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

/** Writes the events of a negotiation as iCalendar: the same events, the same bytes. */
final class ICalendar {

    private static final Duration REFRESH = Duration.ofHours(1);
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?");

    /** A calendar must hold something, and a time zone shows nowhere. */
    private static final VTimeZone NO_EVENT = utc();

    private ICalendar() {}

    /**
     * Writes a calendar.
     *
     * @param page where a person reads more
     */
    static String of(String negotiation, List<MeetingEvent> events, URI page) {
        Calendar calendar = new Calendar();
        head(Names.title(negotiation)).forEach(calendar::add);
        events.forEach(event ->
                event.lastDate()
                        .flatMap(EventDates::of)
                        .ifPresent(dates -> calendar.add(event(event, dates, page))));
        if (calendar.getComponents().isEmpty()) {
            calendar.add(NO_EVENT);
        }
        return Folded.of(written(calendar));
    }

    private static List<Property> head(String name) {
        return List.of(
                new ProdId("-//Parley//Schedules of negotiations//EN"),
                new Version(new ParameterList(), Version.VALUE_2_0),
                new CalScale(CalScale.VALUE_GREGORIAN),
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    }

    private static VEvent event(MeetingEvent meeting, EventDates dates, URI page) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.uid()));
        event.add(new DtStamp(meeting.stamp()));
        event.add(new Created(meeting.created()));
        event.add(new LastModified(meeting.lastModified()));
        event.add(new Sequence(meeting.sequence()));
        event.add(new Status(meeting.status()));
        addDates(dates, event);
        event.add(new Summary(EventWords.summary(meeting)));
        meeting.lastPlace().map(ICalendar::text).map(Location::new).ifPresent(event::add);
        event.add(new Description(text(EventWords.description(meeting))));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        event.add(new Url(page));
        return event;
    }

    private static void addDates(EventDates dates, VEvent event) {
        event.add(new DtStart<Temporal>(dates.start()));
        if (dates.end() != null) {
            event.add(new DtEnd<Temporal>(dates.end()));
        }
    }

    /** Only one of the line breaks that a report may hold has a form in a text of the format. */
    private static String text(String text) {
        return LINE_BREAK.matcher(text).replaceAll("\n");
    }

    private static VTimeZone utc() {
        Standard standard =
                new Standard(
                        new PropertyList(
                                List.of(
                                        new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)),
                                        new TzOffsetFrom(ZoneOffset.UTC),
                                        new TzOffsetTo(ZoneOffset.UTC))));
        VTimeZone zone = new VTimeZone(new PropertyList(List.of(new TzId("Etc/UTC"))));
        zone.add(standard);
        return zone;
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
