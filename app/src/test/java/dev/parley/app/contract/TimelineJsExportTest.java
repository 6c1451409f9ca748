package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A timeline as TimelineJS shows it. */
@ExtendWith(Contract.class)
class TimelineJsExportTest {

    private final Client client;
    private final String source = Wire.fresh("tljs");
    private final String talks = Wire.fresh("tljs-talks");
    private final String path = "/export/" + talks + ".timelinejs.json";

    TimelineJsExportTest(Client client) {
        this.client = client;
    }

    @Test
    void every_live_development_is_an_event_with_a_start_a_text_and_a_group() {
        client.filed(Talks.ofEveryKind(source, talks));

        Answer answer = client.get(path, "asOf", "2026-01-24");

        assertThat(answer.contentType()).isEqualTo("application/json;charset=UTF-8");
        assertThat(answer.text("/title/text/headline")).startsWith("Tljs Talks");
        assertThat(answer.text("/title/text/text"))
                .startsWith("<p>As known at the end of 24 January 2026, as recorded by ");
        assertThat(answer.at("/events")).hasSize(10);
        assertThat(answer.texts("/events", "group"))
                .startsWith("Agreement", "Claim of control", "Meeting cancelled", "Meeting held");
        assertThat(answer.texts("/events", "unique_id")).doesNotHaveDuplicates().doesNotContain("");
        for (JsonNode event : answer.at("/events")) {
            assertThat(event.at("/start_date/year").isInt()).isTrue();
            assertThat(event.at("/text/headline").asString()).isNotBlank();
            assertThat(event.at("/text/text").asString()).contains("As the source tells it.");
        }
        assertThat(headlines(answer))
                .contains("Meeting scheduled: Round 2", "Position: Russia on Territory")
                .contains("Statement: Peskov", "Strike: Kyiv, Kharkiv")
                .contains("Agreement: An exchange of prisoners");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-2-1, '', ''",
        "2026-02-04/2026-02-05, 2026-2-4, 2026-2-5, ''",
        "2026-02, 2026-2-1, 2026-2-28, February 2026",
        "2026-02-01?, 2026-2-1, '', 1 February 2026 (uncertain)",
        "2026-01-25/.., 2026-1-25, '', from 25 January 2026 on",
        "2026-02-01T09:30:00+04:00, 2026-2-1 5:30, '', ''"
    })
    void imprecise_dates_are_told_in_words(String when, String start, String end, String words) {
        client.filed(Wire.report(source, "2026-01-24", Wire.scheduled(talks, "round-2", when)));

        JsonNode event = client.get(path).at("/events/0");

        assertThat(date(event.path("start_date"))).isEqualTo(start);
        assertThat(date(event.path("end_date"))).isEqualTo(end);
        assertThat(event.path("display_date").asString("")).isEqualTo(words);
    }

    @Test
    void what_does_not_say_when_stands_where_it_was_reported() {
        client.filed(Wire.report(source, "2026-01-24", Wire.statement(talks, "Peskov")));

        JsonNode event = client.get(path).at("/events/0");

        assertThat(date(event.path("start_date"))).isEqualTo("2026-1-24");
        assertThat(event.path("display_date").asString()).isEqualTo("reported 24 January 2026");
    }

    @Test
    void what_a_report_says_is_never_markup() {
        client.filed(
                Wire.report(
                        source,
                        "2026-01-24",
                        Wire.statement(talks, "<b>P</b>").put("summary", "<img onerror='x'>")));

        assertThat(client.get(path).at("/events/0/text").toString())
                .doesNotContain("<b>", "<img")
                .contains("&lt;b&gt;P&lt;/b&gt;", "<p>&lt;img onerror=&#39;x&#39;&gt;</p>");
    }

    @Test
    void filters_and_clocks_are_those_of_the_timeline() {
        client.filed(Talks.ofEveryKind(source, talks));

        assertThat(client.get(path, "kind", "round-held").at("/events")).hasSize(1);
        assertThat(client.get(path, "actor", "nobody").at("/events")).isEmpty();
        client.get(path, "cursor", "x").problem(400, "bad-request");
        client.get(path, "asOf", "2026-01-23").problem(404, "not-known");
        client.get("/export/nobody-knows.timelinejs.json").problem(404, "not-known");
    }

    private static List<String> headlines(Answer answer) {
        return answer.at("/events")
                .valueStream()
                .map(event -> event.at("/text/headline").asString())
                .toList();
    }

    private static String date(JsonNode date) {
        String day =
                "%s-%s-%s"
                        .formatted(
                                date.path("year").asString(""),
                                date.path("month").asString(""),
                                date.path("day").asString(""));
        String time = " " + date.path("hour").asString("") + ":" + date.path("minute").asString("");
        return (day + time).replaceAll("^--|[ :]+$", "").strip();
    }
}
