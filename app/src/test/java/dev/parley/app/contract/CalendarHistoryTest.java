package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A calendar program that fetches day by day always shows the schedule of that day. */
@ExtendWith(Contract.class)
class CalendarHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 25;
    private static final List<String> MEETINGS = List.of("round-1", "round-2", "side.meeting");

    private final Client client;
    private final String talks = Wire.fresh("calendar-walk");
    private final List<String> filed = new ArrayList<>();

    CalendarHistoryTest(Client client) {
        this.client = client;
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void as_of_each_day_the_program_shows_the_schedule_of_that_day(long seed) {
        Random random = new Random(seed);
        for (int day = 0; day < DAYS; day++) {
            report(day, random);
        }
        CalendarProgram program = new CalendarProgram();
        for (int day = 0; day < DAYS; day++) {
            String asOf = FIRST.plusDays(day).toString();
            Answer calendar = client.get("/calendar/" + talks + ".ics", "asOf", asOf);
            program.fetch(calendar.body());
            assertThat(CalendarProgram.parse(calendar.body()).validate(true).getEntries())
                    .isEmpty();
            shows(program, calendar, asOf);
        }
    }

    /**
     * Whatever the program keeps, it shows as the calendar of that day and its schedule have it.
     */
    private void shows(CalendarProgram program, Answer calendar, String asOf) {
        List<VEvent> now = CalendarProgram.events(CalendarProgram.parse(calendar.body()));
        JsonNode meetings = schedule(asOf);
        assertThat(program.size()).as(asOf).isEqualTo(now.size());
        for (VEvent event : now) {
            String uid = CalendarProgram.value(event, "UID");
            VEvent shown = program.shows(uid).orElseThrow();
            for (String field : List.of("DTSTART", "DTEND", "STATUS", "SUMMARY", "LOCATION")) {
                assertThat(CalendarProgram.value(shown, field))
                        .as(asOf + " " + field)
                        .isEqualTo(CalendarProgram.value(event, field));
            }
        }
        assertThat(now.stream().map(CalendarHistoryTest::told))
                .as(asOf)
                .containsAll(
                        meetings.valueStream()
                                .filter(meeting -> meeting.has("when"))
                                .map(CalendarHistoryTest::expected)
                                .toList());
    }

    private JsonNode schedule(String asOf) {
        return client.get("/api/negotiations/" + talks + "/schedule", "asOf", asOf).at("/meetings");
    }

    private static String told(VEvent event) {
        return "%s %s %d"
                .formatted(
                        CalendarProgram.value(event, "DTSTART"),
                        CalendarProgram.value(event, "STATUS"),
                        CalendarProgram.sequence(event));
    }

    private static String expected(JsonNode meeting) {
        String status = meeting.path("status").asString();
        return "%s %s %d"
                .formatted(
                        meeting.path("when").asString().replace("-", ""),
                        switch (status) {
                            case "tentative" -> "TENTATIVE";
                            case "confirmed", "held" -> "CONFIRMED";
                            default -> "CANCELLED";
                        },
                        meeting.path("revision").asInt() - 1);
    }

    private void report(int day, Random random) {
        String date = FIRST.plusDays(day).toString();
        if (day > 3 && random.nextInt(5) == 0) {
            client.retract(filed.get(random.nextInt(filed.size())), date);
            return;
        }
        ObjectNode report =
                Wire.report(Wire.fresh("walker"), date, development(random))
                        .put("externalId", "day-" + day);
        filed.add(client.filed(report));
    }

    private ObjectNode development(Random random) {
        String meeting = MEETINGS.get(random.nextInt(MEETINGS.size()));
        String when = LocalDate.of(2026, 2, 1).plusDays(random.nextInt(20)).toString();
        return switch (random.nextInt(10)) {
            case 0 -> Wire.cancelled(talks, meeting);
            case 1 -> Wire.postponed(talks, meeting);
            case 2 -> Wire.roundHeld(talks, meeting, when);
            case 3, 4 -> Wire.scheduled(talks, meeting, when).put("firmness", "confirmed");
            case 5 -> Wire.scheduled(talks, meeting, when).put("where", "Geneva");
            default -> Wire.scheduled(talks, meeting, when);
        };
    }
}
