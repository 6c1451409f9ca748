package dev.parley.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import dev.parley.core.wire.Json;
import dev.parley.projections.reading.Clocks;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Pages of the reports, beside all versions that lie at a point of both clocks. */
@Timeout(120)
class ReportPagesLawTest {

    private static final int HISTORIES = 200;
    private static final int POINTS = 30;

    private final HttpClient http = HttpClient.newHttpClient();

    private record Listed(String source, String externalId, Instant knownFrom) {}

    @Test
    void they_hold_what_is_known_at_the_point_newest_first() throws Exception {
        try (RunningParley parley = RunningParley.start()) {
            parley.record(Histories.anyActs(0, HISTORIES));
            JdbcClient jdbc = parley.part(JdbcClient.class);
            Random random = new Random(1);
            for (int i = 0; i < POINTS; i++) {
                Clocks clocks =
                        new Clocks(
                                any("lower(known)", jdbc, random),
                                any("recorded_at", jdbc, random));
                check(parley, all(jdbc, clocks), clocks);
            }
        }
    }

    private void check(RunningParley parley, List<Listed> expected, Clocks clocks)
            throws Exception {
        String point = "asOf=%s&recordedAsOf=%s".formatted(clocks.asOf(), clocks.recordedAsOf());
        assertThat(paged(parley, point)).as(point).isEqualTo(expected);
        if (!expected.isEmpty()) {
            Listed last = expected.getLast();
            assertThat(paged(parley, point + "&source=" + last.source()))
                    .isEqualTo(
                            expected.stream()
                                    .filter(each -> each.source().equals(last.source()))
                                    .toList());
            assertThat(paged(parley, point + "&externalId=" + last.externalId()))
                    .isEqualTo(
                            expected.stream()
                                    .filter(each -> each.externalId().equals(last.externalId()))
                                    .toList());
        }
    }

    private List<Listed> paged(RunningParley parley, String query) throws Exception {
        List<Listed> listed = new ArrayList<>();
        JsonNode page = get(parley, query);
        while (page.has("next")) {
            page.path("reports").forEach(report -> listed.add(listed(report)));
            page = get(parley, "cursor=" + page.path("next").asString());
        }
        page.path("reports").forEach(report -> listed.add(listed(report)));
        return listed;
    }

    private JsonNode get(RunningParley parley, String query) throws Exception {
        URI uri = URI.create(parley.address() + "/api/reports?" + query);
        return Json.parse(
                http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray()).body());
    }

    private static Listed listed(JsonNode report) {
        return new Listed(
                report.path("source").asString(),
                report.path("externalId").asString(),
                Instant.parse(report.path("knownFrom").asString()));
    }

    private static Instant any(String moment, JdbcClient jdbc, Random random) {
        List<Instant> all =
                jdbc.sql("select distinct %s from version order by 1".formatted(moment))
                        .query((row, _) -> row.getTimestamp(1).toInstant())
                        .list();
        return all.get(random.nextInt(all.size()));
    }

    private static List<Listed> all(JdbcClient jdbc, Clocks clocks) {
        return jdbc
                .sql(
                        """
                        select source, external_id, lower(known) from version
                        where known @> ? and recorded @> ?
                        """)
                .params(clocks.asOfParameter(), clocks.recordedAsOfParameter())
                .query((row, _) ->
                        new Listed(
                                row.getString(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant()))
                .list()
                .stream()
                .sorted(
                        Comparator.comparing(Listed::knownFrom)
                                .reversed()
                                .thenComparing(Listed::source)
                                .thenComparing(Listed::externalId))
                .toList();
    }
}
