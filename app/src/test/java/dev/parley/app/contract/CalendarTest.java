package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Schedules as calendars, as a calendar program reads them. */
@ExtendWith(Contract.class)
class CalendarTest {

    private final Client client;
    private final String source = Wire.fresh("calendar");
    private final String talks = Wire.fresh("calendar-talks");
    private final String path = "/calendar/" + talks + ".ics";

    CalendarTest(Client client) {
        this.client = client;
    }

    @Test
    void a_calendar_is_valid_and_says_how_it_is_called_and_how_often_to_ask() {
        file("2026-01-24", Wire.scheduled(talks, "round-2", "2026-02-01"));

        Answer answer = client.get(path);

        assertThat(answer.contentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.header("Parley-Recorded-As-Of")).isPresent();
        Calendar calendar = valid(answer);
        assertThat(answer.body())
                .contains("\r\nNAME:Calendar Talks ", "\r\nX-WR-CALNAME:Calendar Talks ")
                .contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n")
                .contains("\r\nX-PUBLISHED-TTL:PT1H\r\n", "\r\nPRODID:-//Parley//")
                .doesNotContain("METHOD:");
        assertThat(calendar.getComponents()).hasSize(1);
    }

    @Test
    void an_event_tells_how_a_meeting_stands() {
        file("2026-01-24", placed("round-2", "2026-02-01", "Abu Dhabi; the palace, east wing"));
        file("2026-01-30", placed("round-2", "2026-02-04/2026-02-05", "Abu Dhabi"));

        VEvent event = only();

        assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(event, "SUMMARY")).startsWith("Round 2, Calendar Talks");
        assertThat(value(event, "SUMMARY")).endsWith("(tentative)");
        assertThat(value(event, "LOCATION")).isEqualTo("Abu Dhabi");
        assertThat(value(event, "CREATED")).isEqualTo("20260124T235959Z");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20260130T235959Z");
        assertThat(value(event, "URL")).endsWith("/?negotiation=" + talks);
        assertThat(value(event, "DESCRIPTION"))
                .startsWith("Expected, and not confirmed.")
                .contains("When: 4–5 February 2026 (2026-02-04/2026-02-05).")
                .contains("Support (1): " + source)
                .contains("Dissent (1): " + source)
                .contains("says 1 February 2026, tentative")
                .contains("1. 1 February 2026, Abu Dhabi; the palace, east wing, tentative;")
                .contains("known since 24 January 2026 from " + source)
                .contains("2. 4–5 February 2026, Abu Dhabi, tentative;");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 20260201, 20260202",
        "2026-02-04/2026-02-05, 20260204, 20260206",
        "2026-02, 20260201, 20260301",
        "2026-02~, 20260201, 20260301",
        "2026-12-31?, 20261231, 20270101",
        "2026-01-26/2026-02-01~, 20260126, 20260202",
        "2026-01-25/.., 20260125, 20260126",
        "../2026-02-01, 20260201, 20260202",
        "2026-22, 20260601, 20260901",
        "2026-02-01T09:00:00+04:00, 20260201T050000Z, ''",
        "2026-02-01T09:00:00.25Z, 20260201T090000Z, ''",
        "2026-02-01T09:00:00Z/2026-02-01T17:30:00Z, 20260201T090000Z, 20260201T173000Z",
        "2026-02-01T09:00:00Z/.., 20260201T090000Z, ''",
        "2026-02-01T09:00:00Z/2026-02-02, 20260201, 20260203"
    })
    void dates_become_whole_days_and_instants_stay_instants(String when, String start, String end) {
        file("2026-01-24", Wire.scheduled(talks, "round-2", when));

        VEvent event = only();

        assertThat(value(event, "DTSTART")).isEqualTo(start);
        assertThat(value(event, "DTEND")).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02, 'tentative, February 2026'",
        "2026-02-01?, 'tentative, 1 February 2026 (uncertain)'",
        "2026-01-26/2026-02-01~, 'tentative, 26 January – about 1 February 2026'",
        "2026-01-25/.., 'tentative, from 25 January 2026 on'",
        "2026-02-01/2026-02-03, tentative",
        "2026-02-01T09:00:00Z, tentative"
    })
    void how_little_is_known_of_a_date_is_in_the_title(String when, String notes) {
        file("2026-01-24", Wire.scheduled(talks, "round-2", when));

        assertThat(value(only(), "SUMMARY")).endsWith(" (" + notes + ")");
    }

    @Test
    void every_status_has_its_place() {
        file(
                "2026-01-24",
                Wire.scheduled(talks, "tentative", "2026-02-01"),
                Wire.scheduled(talks, "confirmed", "2026-02-02").put("firmness", "confirmed"),
                Wire.scheduled(talks, "cancelled", "2026-02-03"),
                Wire.scheduled(talks, "postponed", "2026-02-04"),
                Wire.scheduled(talks, "withdrawn", "2026-02-05"),
                Wire.roundHeld(talks, "held", "2026-01-23"));
        client.filed(
                Wire.revised(
                        Wire.report(source, "2026-01-24").put("externalId", "2026-01-24"),
                        "2026-01-25",
                        Wire.scheduled(talks, "tentative", "2026-02-01"),
                        Wire.scheduled(talks, "confirmed", "2026-02-02")
                                .put("firmness", "confirmed"),
                        Wire.scheduled(talks, "cancelled", "2026-02-03"),
                        Wire.scheduled(talks, "postponed", "2026-02-04"),
                        Wire.roundHeld(talks, "held", "2026-01-23")));
        file("2026-01-26", Wire.cancelled(talks, "cancelled"), Wire.postponed(talks, "postponed"));

        List<VEvent> events = CalendarProgram.events(valid(client.get(path)));

        assertThat(events)
                .extracting(
                        event -> value(event, "DTSTART"),
                        event -> value(event, "STATUS"),
                        event -> value(event, "SUMMARY").replaceAll(",.*?(\\(.*)?$", " $1"))
                .containsExactlyInAnyOrder(
                        row("20260201", "TENTATIVE", "Tentative (tentative)"),
                        row("20260202", "CONFIRMED", "Confirmed "),
                        row("20260203", "CANCELLED", "Cancelled (cancelled)"),
                        row("20260204", "CANCELLED", "Postponed (postponed)"),
                        row("20260205", "CANCELLED", "Withdrawn (withdrawn)"),
                        row("20260123", "CONFIRMED", "Held (held)"));
    }

    @Test
    void a_meeting_that_never_had_a_date_is_not_in_the_calendar() {
        file("2026-01-24", Wire.postponed(talks, "round-3"), Wire.cancelled(talks, "round-4"));

        assertThat(CalendarProgram.events(valid(client.get(path)))).isEmpty();
    }

    @Test
    void who_asks_again_is_told_when_nothing_changed() {
        file("2026-01-24", Wire.scheduled(talks, "round-2", "2026-02-01"));
        String tag = client.get(path).header("ETag").orElseThrow();
        client.filed(
                Wire.report(
                        Wire.fresh("elsewhere"),
                        "2026-01-25",
                        Wire.scheduled(Wire.fresh("other-talks"), "round-2", "2026-02-09")));

        Answer unchanged = since(tag);
        file("2026-01-26", Wire.scheduled(talks, "round-2", "2026-02-03"));
        Answer changed = since(tag);

        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(unchanged.header("ETag")).hasValue(tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag").orElseThrow()).isNotEqualTo(tag).startsWith("\"");
    }

    @Test
    void both_clocks_are_taken() {
        file("2026-01-24", Wire.scheduled(talks, "round-2", "2026-02-01"));
        String recorded = client.get("/api/timeline").text("/recordedAsOf");
        file("2026-01-26", Wire.scheduled(talks, "round-2", "2026-02-03"));

        assertThat(client.get(path, "asOf", "2026-01-25").body()).contains("20260201");
        assertThat(client.get(path, "asOf", "2026-01-26").body()).contains(":20260203");
        assertThat(client.get(path, "recordedAsOf", recorded).body()).contains(":20260201");
        client.get(path, "asOf", "2026-01-23").problem(404, "not-known");
        client.get(path, "recordedAsOf", "2026-01-23").problem(404, "not-known");
        client.get(path, "asOf", "soon").problem(400, "bad-request");
        client.get(path, "as-of", "2026-01-26").problem(400, "bad-request");
        client.get("/calendar/nobody-knows.ics").problem(404, "not-known");
    }

    @Test
    void lines_are_folded_by_octets_and_read_back_whole() {
        String place =
                "Абу-Дабі, палац «Каср Аль-Ватан» 🕊️; зала\r\n\"A\"\\, "
                        + "🕊️".repeat(40)
                        + "x"
                        + "🕊".repeat(40);
        file("2026-01-24", placed("round-2", "2026-02-01", place));

        Answer answer = client.get(path);

        assertThat(answer.body()).doesNotContainPattern("\r\n .{1,15}\r\n ");
        assertThat(answer.body().split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(value(CalendarProgram.events(valid(answer)).getFirst(), "LOCATION"))
                .isEqualTo(place.replace("\r\n", "\n"));
    }

    private void file(String publishedAt, ObjectNode... developments) {
        client.filed(Wire.report(source, publishedAt, developments).put("externalId", publishedAt));
    }

    private ObjectNode placed(String meeting, String when, String where) {
        String voice = Wire.fresh(source + "-voice");
        return Wire.scheduled(talks, meeting, when).put("where", where).put("origin", voice);
    }

    private VEvent only() {
        List<VEvent> events = CalendarProgram.events(valid(client.get(path)));
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private Answer since(String tag) {
        return client.getWith(path + "?atLeast=" + client.written(), "If-None-Match", tag);
    }

    private static Calendar valid(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Calendar calendar = CalendarProgram.parse(answer.body());
        assertThat(calendar.validate(true).getEntries()).as(answer.body()).isEmpty();
        return calendar;
    }

    private static Tuple row(String... values) {
        return Tuple.tuple((Object[]) values);
    }

    private static String value(VEvent event, String property) {
        return CalendarProgram.value(event, property);
    }
}
