package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Contract.class)
class ReadProblemsTest {

    private final Client client;
    private final String source = Wire.fresh("problems");
    private final String talks = Wire.fresh("problems-talks");

    ReadProblemsTest(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reports/00000000-0000-0000-0000-000000000000",
                "/api/reports/no-such-report",
                "/api/reports/00000000-0000-0000-0000-000000000000/history",
                "/api/negotiations/no-such-talks",
                "/api/negotiations/no-such-talks/schedule",
                "/api/negotiations/no-such-talks/meetings/round-1/revisions",
                "/api/negotiations/no-such-talks/changes?from=2026-01-01&to=2026-02-01"
            })
    void what_there_is_not_is_answered_404(String path) {
        client.getAsIs(path).problem(404, "not-known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf", "recordedAsOf"})
    void what_was_not_known_or_recorded_yet_is_answered_404(String clock) {
        String id =
                client.filed(
                        Wire.report(
                                source,
                                "2026-01-24",
                                Wire.scheduled(talks, "round-2", "2026-02-01")));
        String negotiation = "/api/negotiations/" + talks;

        for (String path :
                List.of(
                        "/api/reports/" + id,
                        "/api/reports/" + id + "/history",
                        negotiation,
                        negotiation + "/schedule",
                        negotiation + "/meetings/round-2/revisions")) {
            client.get(path, clock, "2026-01-23").problem(404, "not-known");
            assertThat(client.get(path).status()).isEqualTo(200);
        }
    }

    @Test
    void a_meeting_of_which_nothing_was_said_is_answered_404() {
        client.filed(
                Wire.report(source, "2026-01-24", Wire.scheduled(talks, "round-2", "2026-02-01")));

        client.get("/api/negotiations/" + talks + "/meetings/round-9/revisions")
                .problem(404, "not-known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reports?limit=10",
                "/api/reports/00000000-0000-0000-0000-000000000000?source=a",
                "/api/reports/00000000-0000-0000-0000-000000000000/history?from=2026-01-01",
                "/api/negotiations?negotiation=a",
                "/api/negotiations/a?asof=2026-01-01",
                "/api/negotiations/a/schedule?meeting=round-1",
                "/api/negotiations/a/meetings/m/revisions?limit=1",
                "/api/negotiations/a/changes?from=2026-01-01&to=2026-02-01&asOf=2026-01-01",
                "/api/timeline?meeting=round-1",
                "/api/feed?asOf=2026-01-01",
                "/api/feed?recordedAsOf=2026-01-01",
                "/api/feed?limit=1"
            })
    void a_parameter_that_there_is_not_is_answered_400(String path) {
        Answer answer = client.getAsIs(path).problem(400, "bad-request");
        assertThat(answer.text("/detail")).contains("There is no parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/timeline?asOf=2026-01-01&asOf=2026-01-01",
                "/api/negotiations?recordedAsOf=2026-01-01&recordedAsOf=2026-01-02",
                "/api/timeline?kind=round-held&kind=meeting-held",
                "/api/feed?after=0&after=1"
            })
    void a_parameter_that_is_repeated_is_answered_400(String path) {
        Answer answer = client.getAsIs(path).problem(400, "bad-request");
        assertThat(answer.text("/detail")).contains("once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/timeline?asOf=yesterday",
                "/api/timeline?asOf=",
                "/api/timeline?asOf=2026-02-30",
                "/api/timeline?asOf=2026-01-24~",
                "/api/timeline?asOf=2026-01-24T10:00:00",
                "/api/reports?recordedAsOf=2026-13",
                "/api/reports/00000000-0000-0000-0000-000000000000?asOf=x",
                "/api/reports/00000000-0000-0000-0000-000000000000/history?recordedAsOf=x",
                "/api/negotiations?asOf=2026-01-24/2026-01-25",
                "/api/negotiations/a?asOf=x",
                "/api/negotiations/a/schedule?recordedAsOf=x",
                "/api/negotiations/a/meetings/m/revisions?asOf=x",
                "/api/negotiations/a/changes?from=x&to=2026-02-01",
                "/api/negotiations/a/changes?from=2026-01-01&to=x",
                "/api/negotiations/a/changes?from=2026-02-01&to=2026-01-01",
                "/api/timeline?from=x",
                "/api/timeline?to=x",
                "/api/timeline?from=2026-02-02&to=2026-02-01"
            })
    void a_date_that_cannot_be_read_is_answered_400(String path) {
        client.getAsIs(path).problem(400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/timeline?cursor=",
                "/api/timeline?cursor=!!",
                "/api/timeline?cursor=e30",
                "/api/timeline?cursor=W10",
                "/api/reports?cursor=x",
                "/api/reports?cursor=e30",
                "/api/timeline?limit=0",
                "/api/timeline?limit=-1",
                "/api/timeline?limit=1001",
                "/api/timeline?limit=many",
                "/api/timeline?limit=99999999999",
                "/api/timeline?kind=meeting-dreamt",
                "/api/timeline?atLeast=soon",
                "/api/negotiations/a/changes?from=2026-01-01",
                "/api/negotiations/a/changes"
            })
    void a_parameter_that_cannot_be_used_is_answered_400(String path) {
        client.getAsIs(path).problem(400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/feed?after=-1",
                "/api/feed?after=",
                "/api/feed?after=first",
                "/api/feed?after=99999999",
                "/api/feed?after=99999999999999999999",
                "/api/feed?kind=meeting-dreamt"
            })
    void a_feed_from_nowhere_is_answered_400(String path) {
        client.getAsIs(path).problem(400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "first", "99999999"})
    void an_event_id_that_is_none_is_answered_400(String lastEventId) {
        try (FeedReader feed = client.feed("", lastEventId)) {
            assertThat(feed.status()).isEqualTo(400);
            assertThat(feed.contentType()).startsWith("application/problem+json");
        }
    }

    @Test
    void a_read_of_what_the_log_does_not_have_yet_waits_for_five_seconds() {
        Instant start = Instant.now();

        Answer answer = client.getAsIs("/api/timeline?atLeast=99999999");

        answer.problem(503, "not-caught-up");
        assertThat(Duration.between(start, Instant.now()))
                .isBetween(Duration.ofMillis(4_500), Duration.ofSeconds(8));
    }
}
