package dev.parley.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.sample.Sample;
import dev.parley.app.testing.RunningParley;
import dev.parley.core.wire.ReportJson;
import dev.parley.ingest.Verdict;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page at the root, with the sample loaded, as a browser gets it. */
class FrontPageTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\s+");
    private static final Pattern ROW_GROUP = Pattern.compile("(?s)<tbody>.*?</tbody>");

    private static RunningParley parley;

    @BeforeAll
    static void start() throws Exception {
        parley = RunningParley.start();
        parley.part(Sample.class).load();
    }

    @AfterAll
    static void stop() {
        parley.close();
    }

    @Test
    void a_page_without_dates_is_that_of_now() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(text(page.body()))
                .contains("As known now , as recorded by")
                .contains("Abu Dhabi Trilateral No round in sight")
                .contains("Last held Round 1 , 23–24 January 2026 , Abu Dhabi")
                .contains("Round 2 , 4–5 February 2026 , Abu Dhabi (confirmed, contested)")
                .contains("the date is past, and nothing was heard of it");
    }

    @Test
    void both_clocks_are_told_in_words() throws Exception {
        assertThat(text(get("/?asOf=2026-01-25&recordedAsOf=2027-01-01T10:00:00%2B04:00").body()))
                .contains("As known at the end of 25 January 2026 , as recorded by");
        assertThat(text(get("/?asOf=2026-01-25T10:00:00%2B04:00").body()))
                .contains("As known at 25 January 2026, 06:00 UTC , as recorded by");
    }

    @Test
    void earlier_revisions_are_struck_through_under_the_schedule() throws Exception {
        String round = meeting("round-2", get("/?asOf=2026-02-02").body());

        assertThat(text(round))
                .startsWith("Round 2 4–5 February 2026 Abu Dhabi confirmed contested")
                .contains("1 supports, 4 dissent");
        assertThat(all("(?s)<del.*?</del>", round).stream().map(FrontPageTest::text))
                .containsExactly(
                        "1 February 2026",
                        "Abu Dhabi",
                        "confirmed",
                        "1 February 2026",
                        "Abu Dhabi",
                        "tentative");
        assertThat(text(round))
                .contains("confirmed 30 January 2026 asia-times")
                .contains("tentative 24 January 2026 cgtn");
    }

    @Test
    void a_meeting_leads_to_why_it_is_scheduled_as_it_is() throws Exception {
        String why = "api/negotiations/abu-dhabi-trilateral/meetings/round-2/why?asOf=2026-02-02";

        assertThat(meeting("round-2", get("/?asOf=2026-02-02").body()))
                .contains("href=\"" + why + "\"");
        assertThat(get("/" + why).body()).contains("\"won\":{").contains("\"rule\":\"moves\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-23, ''",
        "2026-01-25, Round 2 1 February 2026 Abu Dhabi tentative 24 January 2026 cgtn",
        "2026-01-31, Round 2 1 February 2026 Abu Dhabi confirmed 30 January 2026 asia-times"
    })
    void the_schedule_is_the_one_that_was_known(String asOf, String schedule) throws Exception {
        assertThat(text(meeting("round-2", get("/?asOf=" + asOf).body()))).startsWith(schedule);
    }

    @Test
    void a_position_is_told_with_the_day_since_which_it_is_held() throws Exception {
        assertThat(text(get("/?asOf=2026-01-25").body()))
                .contains("Territory Russia Ukrainian forces must withdraw from Donbas 24 January");
    }

    @Test
    void developments_are_told_newest_first_with_whom_they_are_attributed_to() throws Exception {
        String page = text(get("/?asOf=2026-01-24").body());

        assertThat(page).contains("Attributed to US officials, United States anonymous");
        assertThat(page).contains("20 of 43 developments");
        assertThat(get("/?asOf=2026-01-24").body())
                .containsPattern("href=\"api/reports/[0-9a-f-]{36}\\?asOf=2026-01-24\"")
                .containsPattern("href=\"api/reports/[0-9a-f-]{36}/history\\?asOf=2026-01-24\"");
    }

    @Test
    void every_link_of_the_page_leads_somewhere() throws Exception {
        String page = get("/?asOf=2026-02-02&recordedAsOf=").body();

        for (String link : all("(?<= href=\")[^\"]*", page)) {
            if (!link.startsWith("http")) {
                String path = link.replaceFirst("^\\.?/?", "/").replace("&amp;", "&");
                assertThat(get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void a_reader_can_subscribe_and_take_the_timeline_along() throws Exception {
        String page = get("/?asOf=2026-02-02").body();

        assertThat(page)
                .contains("href=\"calendar/abu-dhabi-trilateral.ics\"")
                .contains("href=\"export/abu-dhabi-trilateral.csv?asOf=2026-02-02\"")
                .contains("href=\"export/abu-dhabi-trilateral.timelinejs.json?asOf=2026-02-02\"");
        assertThat(all("<link rel=\"alternate\"[^>]*>", page))
                .hasSize(2)
                .allMatch(link -> link.contains("type=\"application/atom+xml\""));
        assertThat(all("<link rel=\"alternate\"[^>]*>", get("/?asOf=2026-01-01").body()))
                .hasSize(1);
    }

    @Test
    void a_field_that_is_left_empty_asks_for_nothing() throws Exception {
        HttpResponse<String> page = get("/?asOf=&recordedAsOf=+&negotiation=");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page.body())).contains("As known now").contains("Round 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf", "recordedAsOf"})
    void a_bad_date_is_shown_again_beside_what_is_wrong_with_it(String field) throws Exception {
        HttpResponse<String> page = get("/?" + field + "=2026-02-30");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body())
                .containsPattern("(?s)name=\"" + field + "\"[^>]*value=\"2026-02-30\"")
                .containsPattern("(?s)name=\"" + field + "\"[^>]*aria-invalid=\"true\"");
        assertThat(text(page.body()))
                .contains("There is no such date as 2026-02-30")
                .doesNotContain("Round 1");
    }

    @Test
    void before_anything_was_known_the_page_says_so() throws Exception {
        HttpResponse<String> page = get("/?asOf=2026-01-01");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page.body())).contains("Nothing was known of any negotiation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-talks", "%3Cscript%3E", "%00", "%2E%2E/%22"})
    void a_negotiation_that_nobody_knows_is_not_found(String name) throws Exception {
        HttpResponse<String> page = get("/?negotiation=" + name);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(text(page.body())).contains("Nothing was known of “");
        assertThat(page.body()).doesNotContain("<script>");
    }

    @Test
    void what_a_report_says_is_never_markup() throws Exception {
        file(
                """
                {"source":"hostile","externalId":"1","publishedAt":"2026-01-24","language":"en",
                 "url":"https://example.org/?a=1&b='x'","headline":"<img src=x onerror=alert(1)>",
                 "developments":[{"kind":"position-taken","negotiation":"hostile-talks",
                  "party":"<b>P</b>","issue":"'\\"><i>","position":"${7*7} <u>","where":"<s>",
                  "attributedTo":{"name":"<script>alert(2)</script>","role":"[[${9*9}]]"},
                  "summary":"<script>alert(3)</script>"}]}
                """);

        String page = get("/?negotiation=hostile-talks").body();

        assertThat(page)
                .doesNotContain("<script", "<img", "<b>", "<i>", "<u>", "<s>")
                .contains("&lt;script&gt;alert(3)&lt;/script&gt;", "${7*7}", "[[${9*9}]]")
                .contains("rel=\"noopener noreferrer\"")
                .containsPattern("href=\"https://example.org/\\?a=1&amp;b=&#39;x&#39;\"");
    }

    @Test
    void a_browser_is_told_to_run_nothing() throws Exception {
        for (String path : List.of("/", "/?asOf=never", "/?negotiation=no-such-talks")) {
            assertThat(get(path).headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy.split("; "))
                                    .contains(
                                            "default-src 'none'",
                                            "style-src 'self'",
                                            "form-action 'self'",
                                            "base-uri 'none'",
                                            "frame-ancestors 'none'"));
        }
        HttpResponse<String> style = get("/parley.css");
        assertThat(style.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(style.body()).contains("prefers-color-scheme: dark");
    }

    private static void file(String report) throws InterruptedException {
        List<Verdict> verdicts =
                parley.record(List.of(ReportJson.report(report.getBytes(StandardCharsets.UTF_8))));
        assertThat(verdicts).allMatch(Verdict::good);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return BROWSER.send(
                HttpRequest.newBuilder(URI.create(parley.address() + path)).build(),
                BodyHandlers.ofString());
    }

    /** The rows of a meeting in the schedule; empty if it is not there. */
    private static String meeting(String name, String page) {
        return ROW_GROUP
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(rows -> rows.contains("title=\"" + name + "\""))
                .findFirst()
                .orElse("");
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().map(MatchResult::group).toList();
    }

    /** What a person reads, in one line. */
    private static String text(String html) {
        return MARKUP.matcher(html).replaceAll(" ").replaceAll(" +", " ").strip();
    }
}
