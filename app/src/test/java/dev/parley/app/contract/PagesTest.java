package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.node.ObjectNode;

/** A cursor pins the clocks and the filters. */
@ExtendWith(Contract.class)
class PagesTest {

    private final Client client;
    private final String source = Wire.fresh("pages");
    private final String talks = Wire.fresh("pages-talks");

    PagesTest(Client client) {
        this.client = client;
    }

    @Test
    void the_pages_of_the_timeline_hold_still_while_reports_arrive() {
        ObjectNode filing = numbered("2026-01-24", 7);
        String id = client.filed(filing);
        client.filed(numbered("2026-01-20", 4).put("externalId", "older"));
        List<String> whole =
                client.get("/api/timeline", "source", source).texts("/developments", "position");

        List<String> paged = new ArrayList<>();
        Answer page = client.get("/api/timeline", "source", source, "limit", "3");
        String recordedAsOf = page.text("/recordedAsOf");
        paged.addAll(page.texts("/developments", "position"));
        client.filed(numbered("2026-01-25", 3).put("externalId", "newer"));
        page = next(page, 3);
        paged.addAll(page.texts("/developments", "position"));
        client.filed(Wire.revised(filing, "2026-01-26"));
        client.takeBack(id);
        while (page.json().has("next")) {
            page = next(page, 2);
            paged.addAll(page.texts("/developments", "position"));
            assertThat(page.text("/recordedAsOf")).isEqualTo(recordedAsOf);
        }

        assertThat(paged).hasSize(11).isEqualTo(whole);
    }

    @Test
    void a_cursor_keeps_the_known_clock_and_the_filters() {
        client.filed(numbered("2026-01-24", 5));
        client.filed(Wire.report(Wire.fresh("pages"), "2026-01-23", Wire.strike(talks, "Kyiv")));
        client.filed(numbered("2026-01-26", 5).put("externalId", "later"));

        Answer first =
                client.get(
                        "/api/timeline",
                        "negotiation",
                        talks,
                        "kind",
                        "statement-made",
                        "asOf",
                        "2026-01-25",
                        "limit",
                        "3");
        Answer second = next(first, 3);

        assertThat(first.texts("/developments", "development")).containsExactly("1", "2", "3");
        assertThat(second.texts("/developments", "development")).containsExactly("4", "5");
        assertThat(second.text("/asOf")).isEqualTo("2026-01-25T23:59:59.999999Z");
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void a_page_that_ends_where_the_timeline_ends_has_no_next() {
        client.filed(numbered("2026-01-24", 3));

        Answer page = client.get("/api/timeline", "source", source, "limit", "3");

        assertThat(page.at("/developments")).hasSize(3);
        assertThat(page.json().has("next")).isFalse();
    }

    @Test
    void the_pages_of_the_reports_hold_still_while_reports_arrive() {
        client.lines(
                IntStream.range(0, 150)
                        .mapToObj(each -> numbered("2026-01-24", 0).put("externalId", name(each)))
                        .map(ObjectNode::toString)
                        .toArray(String[]::new));

        Answer first = client.get("/api/reports", "source", source);
        client.filed(numbered("2026-01-24", 0).put("externalId", name(120) + "-new"));
        Answer second = client.get("/api/reports", "cursor", first.text("/next"));

        List<String> paged = new ArrayList<>(first.texts("/reports", "externalId"));
        paged.addAll(second.texts("/reports", "externalId"));
        assertThat(paged).isEqualTo(IntStream.range(0, 150).mapToObj(PagesTest::name).toList());
        assertThat(second.text("/recordedAsOf")).isEqualTo(first.text("/recordedAsOf"));
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void a_report_is_found_by_its_source_and_external_id() {
        String id = client.filed(numbered("2026-01-24", 1));
        client.filed(numbered("2026-01-24", 1).put("externalId", "другий / 2"));

        assertThat(ids("source", source, "externalId", "article")).containsExactly(id);
        assertThat(ids("source", source, "externalId", "другий / 2")).hasSize(1);
        assertThat(ids("source", source, "externalId", "none")).isEmpty();
        assertThat(ids("source", source)).hasSize(2);
    }

    private List<String> ids(String... parameters) {
        return client.get("/api/reports", parameters).texts("/reports", "report");
    }

    private Answer next(Answer page, int limit) {
        return client.get(
                "/api/timeline", "cursor", page.text("/next"), "limit", Integer.toString(limit));
    }

    private ObjectNode numbered(String publishedAt, int developments) {
        return Wire.report(
                source,
                publishedAt,
                IntStream.range(0, developments)
                        .mapToObj(_ -> Wire.statement(talks, "Peskov"))
                        .toArray(ObjectNode[]::new));
    }

    private static String name(int number) {
        return "article-%03d".formatted(number);
    }
}
